using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;

namespace Kinow.Conformance.Tests.Subject;

/// <summary>A caller who may have every field: the reference implementation knows nothing of sessions.</summary>
internal sealed class SignedInContext : RequestContext
{
    public override bool Allows(FieldPlan field) => true;
}
