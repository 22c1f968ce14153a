using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using Kinow.GraphQL.AspNetCore;

using Microsoft.AspNetCore.Http;

namespace Kinow.ClientApi.Requests;

/// <summary>One request as the resolvers of the Client API see it: for whom the catalogue is read, in which language and currency.</summary>
/// <param name="httpContext">The HTTP request.</param>
/// <param name="audience">Country, languages and moment of the request.</param>
/// <param name="currency">The currency that prices are shown in.</param>
public sealed class ClientApiRequest(HttpContext httpContext, CatalogAudience audience, Currency currency) : HttpRequestContext(httpContext)
{
    /// <summary>Country, languages and moment of the request; its level follows the levels of the query.</summary>
    public CatalogAudience Audience { get; } = audience with { Level = audience.Level ?? new() };

    /// <summary>The currency that prices are shown in.</summary>
    public Currency Currency { get; } = currency;

    /// <summary>What the viewer has bought. Nobody can sign in yet, so it is nothing.</summary>
    public ViewerRights Rights { get; init; } = ViewerRights.None;

    /// <summary>A price of the catalogue in the request's currency.</summary>
    /// <param name="price">The price in the platform's default currency; null when nothing is sold.</param>
    public decimal? Convert(decimal? price) => price is { } amount ? Currency.Convert(amount) : null;

    /// <inheritdoc/>
    public override void LevelStarting() => Audience.Level!.Open();

    /// <inheritdoc/>
    public override void LevelStarted() => Audience.Level!.Close();
}
