using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Validation.Limits;

namespace Kinow.Conformance.Tests.Subject;

/// <summary>Options under which only the specification decides what is refused.</summary>
internal static class Unlimited
{
    public static GraphQLOptions Options { get; } = new()
    {
        Limits = new DocumentLimits
        {
            MaxTokens = int.MaxValue,
            MaxDepth = int.MaxValue,
            MaxAliases = int.MaxValue,
            MaxDirectives = int.MaxValue,
            MaxRootFields = int.MaxValue,
            MaxOperations = int.MaxValue,
            MaxIntrospectionFields = int.MaxValue,
        },
        MaxCost = 0,
        Timeout = TimeSpan.FromMinutes(5),
        DocumentCacheSize = 16,
    };
}
