// SPDX-License-Identifier: GPL-3.0-or-later
#include "prognoses.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<PrognosisInterval>()
{
    static constexpr JsonMember members[] = {
        shape::member<&PrognosisInterval::start>("start"),
        shape::member<&PrognosisInterval::end>("end"),
        shape::member<&PrognosisInterval::power_W>("power_W"),
    };
    static constexpr JsonShape shape{"PrognosisInterval", members, &shape::extraOf<PrognosisInterval>};
    return shape;
}

template <>
const JsonShape &shapeOf<Prognosis>()
{
    static constexpr JsonMember members[] = {
        shape::member<&Prognosis::prognosisId>("prognosisId"),
        shape::member<&Prognosis::flexGroupId>("flexGroupId"),
        shape::member<&Prognosis::generatedAt>("generatedAt"),
        shape::member<&Prognosis::intervals>("intervals"),
    };
    static constexpr JsonShape shape{"Prognosis", members, &shape::extraOf<Prognosis>};
    return shape;
}

} // namespace switchyard
