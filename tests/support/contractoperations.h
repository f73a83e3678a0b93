// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractarguments.h"

#include <functional>
#include <vector>

namespace switchyard {

class ApiClient;

//! What became of a call, whatever its type was.
struct CallOutcome
{
    std::optional<ApiError> error; //!< none: it succeeded
    int badEntries = 0;            //!< list entries that could not be read
};

//! A declared operation without its types. Made of every declaration in one place, because each is a good deal of template
//! code to compile.
struct AnyOperation
{
    OperationInfo info;
    bool ignoresBody = false; //!< the contract declares no body of the answer
    int identifiers = 0;
    bool hasQuery = false;
    bool hasBody = false;
    //! In the foreground, with the arguments as ContractArguments makes them.
    std::function<Call<CallOutcome>(ApiClient &, const ContractArguments &)> call;
};

//! In the order of the declarations.
std::vector<AnyOperation> everyOperation();

} // namespace switchyard
