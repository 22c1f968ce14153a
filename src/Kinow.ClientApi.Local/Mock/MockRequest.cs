using Kinow.GraphQL;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>What becomes of one request.</summary>
/// <param name="Scenario">The scenario that it runs in.</param>
/// <param name="Refusal">Why it does not run at all; null when it does.</param>
/// <param name="CatalogueFails">Whether the catalogue is out of reach for it.</param>
internal sealed record MockRequest(Scenario Scenario, GraphQLException? Refusal, bool CatalogueFails)
{
    /// <summary>What is not part of a request.</summary>
    public static MockRequest None { get; } = new(Scenario.None, null, false);

    /// <summary>The request that is being answered.</summary>
    public static MockRequest Of(IHttpContextAccessor accessor) => accessor.HttpContext?.Features.Get<MockRequest>() ?? None;
}
