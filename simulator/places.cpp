// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

namespace switchyard::simulator {

namespace {

constexpr Place table[]{
    {"GB", "England", "London", "SE## #@@", "Europe/London", 51.51, -0.13, 14, 240, 50, 0.50},
    {"GB", "England", "Bristol", "BS# #@@", "Europe/London", 51.45, -2.59, 8, 240, 50, 0.50},
    {"GB", "England", "Leeds", "LS## #@@", "Europe/London", 53.80, -1.55, 7, 240, 50, 0.45},
    {"GB", "England", "Manchester", "M## #@@", "Europe/London", 53.48, -2.24, 6, 240, 50, 0.42},
    {"GB", "Scotland", "Glasgow", "G## #@@", "Europe/London", 55.86, -4.25, 4, 240, 50, 0.38},
    {"GB", "Wales", "Cardiff", "CF## #@@", "Europe/London", 51.48, -3.18, 3, 240, 50, 0.46},
    {"US", "California", "San Jose", "951##", "America/Los_Angeles", 37.34, -121.89, 12, 240, 60, 0.78},
    {"US", "California", "San Diego", "921##", "America/Los_Angeles", 32.72, -117.16, 6, 240, 60, 0.80},
    {"US", "Texas", "Austin", "787##", "America/Chicago", 30.27, -97.74, 7, 240, 60, 0.70},
    {"US", "Colorado", "Denver", "802##", "America/Denver", 39.74, -104.99, 4, 240, 60, 0.72},
    {"US", "Arizona", "Phoenix", "850##", "America/Phoenix", 33.45, -112.07, 4, 240, 60, 0.87},
    {"US", "Massachusetts", "Boston", "021##", "America/New_York", 42.36, -71.06, 5, 240, 60, 0.57},
    {"US", "Hawaii", "Honolulu", "968##", "Pacific/Honolulu", 21.31, -157.86, 2, 240, 60, 0.75},
    {"DE", "Bayern", "M\xC3\xBCnchen", "8####", "Europe/Berlin", 48.14, 11.58, 6, 230, 50, 0.52},
    {"DE", "Berlin", "Berlin", "1####", "Europe/Berlin", 52.52, 13.41, 5, 230, 50, 0.48},
    {"DE", "Nordrhein-Westfalen", "K\xC3\xB6ln", "5####", "Europe/Berlin", 50.94, 6.96, 4, 230, 50, 0.46},
    {"DE", "Hamburg", "Hamburg", "2####", "Europe/Berlin", 53.55, 9.99, 3, 230, 50, 0.44},
    {"JP", "\xE6\x9D\xB1\xE4\xBA\xAC\xE9\x83\xBD", "\xE6\x96\xB0\xE5\xAE\xBF\xE5\x8C\xBA", "16#-00##", "Asia/Tokyo",
     35.69, 139.70, 5, 202, 50, 0.55},
    {"JP", "\xE5\xA4\xA7\xE9\x98\xAA\xE5\xBA\x9C", "\xE5\xA4\xA7\xE9\x98\xAA\xE5\xB8\x82", "53#-00##", "Asia/Tokyo",
     34.69, 135.50, 4, 202, 60, 0.57},
    {"JP", "Hokkaido", "Sapporo", "06#-08##", "Asia/Tokyo", 43.06, 141.35, 2, 202, 50, 0.48},
    {"AU", "New South Wales", "Sydney", "2###", "Australia/Sydney", -33.87, 151.21, 5, 230, 50, 0.66},
    {"AU", "Victoria", "Melbourne", "3###", "Australia/Melbourne", -37.81, 144.96, 4, 230, 50, 0.58},
    {"AU", "South Australia", "Adelaide", "5###", "Australia/Adelaide", -34.93, 138.60, 3, 230, 50, 0.70},
    {"AU", "Queensland", "Brisbane", "4###", "Australia/Brisbane", -27.47, 153.03, 3, 230, 50, 0.70},
};

} // namespace

std::span<const Place> places()
{
    return table;
}

} // namespace switchyard::simulator
