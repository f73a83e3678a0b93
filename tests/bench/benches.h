// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace switchyard {

class BenchTable;
class Theme;

void benchDecoding(BenchTable &table);
void benchFleet(BenchTable &table);
void benchStore(BenchTable &table);
void benchWindow(BenchTable &table, Theme &theme);

} // namespace switchyard
