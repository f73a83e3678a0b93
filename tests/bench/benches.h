// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace switchyard {

class BenchTable;
class FleetStore;
class Theme;

//! Ids and streets of their own, names that repeat a little, places that repeat much.
void fillFleet(FleetStore &store, int sites);

void benchCharts(BenchTable &table);
void benchCommands(BenchTable &table);
void benchDecoding(BenchTable &table);
void benchFleet(BenchTable &table);
void benchStore(BenchTable &table);
void benchTableView(BenchTable &table);
void benchVisits(BenchTable &table);
void benchWindow(BenchTable &table, Theme &theme);

} // namespace switchyard
