package xunge.domain;

/// The six special campaigns of the city (六项专项整治), in the order of the city's plan.
public enum Campaign {
    /** ① 机动车违法停放. */
    MOTOR_PARKING,
    /** ② 非机动车及共享单车停放. */
    BIKES,
    /** ③ 瓶装液化石油气安全. */
    BOTTLED_GAS,
    /** ④ 占道经营和施工围挡. */
    STREET_OCCUPATION,
    /** ⑤ 生活垃圾收运. */
    HOUSEHOLD_WASTE,
    /** ⑥ 一环十横十纵道路. */
    RING_AND_GRID_ROADS
}
