// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>

namespace switchyard {

//! Puts a model under a tester that lives as long as the model: a tester that is a local dies before the first change.
template <class Model>
Model &watched(Model &model)
{
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    return model;
}

} // namespace switchyard
