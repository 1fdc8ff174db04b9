package xunge.exchange.osm;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A set of node numbers that can say at which place of the ordered set a number stands.
///
/// Numbers are grouped by their upper bits into pages of 65,536. A page is an ordered list of 16-bit rests, and from
/// 4,096 on a bitmap. Heap: at most 2 bytes a number, plus about 40 bytes a page in use and 4 bytes for every page below
/// the highest: 100 million nodes of one province stay below 210 MB. Numbers come in any order. Not for several threads.
final class IdSet {

    /// OpenStreetMap passed 2^33 nodes in 2021; a number above this is taken for damage.
    static final long MAX = 1L << 37;

    private static final int LIST_MAX = 4096;
    private static final int WORDS = 1024;

    private @Nullable Page[] pages = new @Nullable Page[16];
    private long[] before = {};

    private static final class Page {
        private char[] rests = new char[4];
        private long @Nullable [] bits;
        private int count;

        boolean add(char rest) {
            long[] map = bits;
            if (map != null) {
                long bit = 1L << (rest & 63);
                boolean added = (map[rest >> 6] & bit) == 0;
                map[rest >> 6] |= bit;
                count += added ? 1 : 0;
                return added;
            }
            int at = count > 0 && rests[count - 1] < rest ? -count - 1 : Arrays.binarySearch(rests, 0, count, rest);
            if (at >= 0) {
                return false;
            }
            insert(-at - 1, rest);
            return true;
        }

        private void insert(int at, char rest) {
            if (count == LIST_MAX) {
                long[] map = new long[WORDS];
                for (int i = 0; i < count; i++) {
                    map[rests[i] >> 6] |= 1L << (rests[i] & 63);
                }
                map[rest >> 6] |= 1L << (rest & 63);
                bits = map;
                rests = new char[0];
            } else {
                if (count == rests.length) {
                    rests = Arrays.copyOf(rests, count * 2);
                }
                System.arraycopy(rests, at, rests, at + 1, count - at);
                rests[at] = rest;
            }
            count++;
        }

        int place(char rest) {
            long[] map = bits;
            if (map == null) {
                return Arrays.binarySearch(rests, 0, count, rest);
            }
            int word = rest >> 6;
            long bit = 1L << (rest & 63);
            if ((map[word] & bit) == 0) {
                return -1;
            }
            int place = Long.bitCount(map[word] & (bit - 1));
            for (int i = 0; i < word; i++) {
                place += Long.bitCount(map[i]);
            }
            return place;
        }
    }

    /// Puts `id`, from 0 to [#MAX], into the set; true when it was not there.
    boolean add(long id) {
        int number = (int) (id >>> 16);
        if (number >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(number + 1, pages.length * 2));
        }
        Page page = pages[number];
        if (page == null) {
            page = new Page();
            pages[number] = page;
        }
        return page.add((char) id);
    }

    /// Ends the adding, so that places can be asked for; returns how many numbers there are.
    long freeze() {
        before = new long[pages.length];
        long sum = 0;
        for (int i = 0; i < pages.length; i++) {
            before[i] = sum;
            Page page = pages[i];
            sum += page == null ? 0 : page.count;
        }
        return sum;
    }

    /// The place of `id` in the ordered set, from 0; negative when it is not in it.
    long place(long id) {
        int number = (int) (id >>> 16);
        if (id < 0 || id >= MAX || number >= pages.length) {
            return -1;
        }
        Page page = pages[number];
        int place = page == null ? -1 : page.place((char) id);
        return place < 0 ? -1 : before[number] + place;
    }

    /// True when `id` is in the set.
    boolean contains(long id) {
        int number = (int) (id >>> 16);
        Page page = id < 0 || id >= MAX || number >= pages.length ? null : pages[number];
        return page != null && page.place((char) id) >= 0;
    }
}
