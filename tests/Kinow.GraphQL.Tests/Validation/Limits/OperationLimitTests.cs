using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

public sealed class OperationLimitTests : LimitTest
{
    [Fact]
    public void One_operation_with_fragments_is_allowed() =>
        Accepts(new DocumentLimits(), "query A { ...F } fragment F on Query { a } fragment G on Query { a }");

    [Fact]
    public void A_further_operation_is_refused_where_it_starts() => Refuses(
        new DocumentLimits(),
        "query A { a }\nmutation B { a }\n{ a }",
        "OPERATION_LIMIT_EXCEEDED 2:1 The document has 3 operations; at most 1 are allowed.");
}
