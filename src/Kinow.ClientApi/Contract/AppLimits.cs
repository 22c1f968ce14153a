using Kinow.ClientApi.Core.Paging;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Contract;

/// <summary>What requests may ask for.</summary>
internal sealed record AppLimits(double Cost, int Depth, int Tokens, int Aliases, int RootFields, int PerPage)
{
    /// <summary>The limits of an engine.</summary>
    public static AppLimits Of(GraphQLOptions options) => new(
        options.MaxCost,
        options.Limits.MaxDepth,
        options.Limits.MaxTokens,
        options.Limits.MaxAliases,
        options.Limits.MaxRootFields,
        PageRequest.MaxPerPage);
}
