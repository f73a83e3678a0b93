// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace switchyard {

//! Which of the two known wire forms the service speaks. Decoding understands both always; paths and what we send follow
//! the profile. `Contract` is the OpenAPI document, `Published` the service's public reference pages (docs/dialects.md).
enum class Dialect { Contract, Published };

} // namespace switchyard
