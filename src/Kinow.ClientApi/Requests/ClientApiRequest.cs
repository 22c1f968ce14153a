using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Planning;

using Microsoft.AspNetCore.Http;

namespace Kinow.ClientApi.Requests;

/// <summary>One request as the resolvers of the Client API see it: for whom the catalogue is read, in which language and currency.</summary>
/// <param name="httpContext">The HTTP request.</param>
/// <param name="audience">Country, languages and moment of the request.</param>
/// <param name="currency">The currency that prices are shown in.</param>
/// <param name="viewer">Who has signed in; null for nobody.</param>
public sealed class ClientApiRequest(HttpContext httpContext, CatalogAudience audience, Currency currency, Viewer? viewer = null)
    : HttpRequestContext(httpContext)
{
    /// <summary>Country, languages and moment of the request; its level follows the levels of the query.</summary>
    public CatalogAudience Audience { get; } = audience.Level is null ? audience with { Level = new() } : audience;

    /// <summary>The currency that prices are shown in.</summary>
    public Currency Currency { get; } = currency;

    /// <summary>Who has signed in; null for nobody. A sign-in changes it for what follows in the same request.</summary>
    public Viewer? Viewer { get; internal set; } = viewer;

    /// <summary>The caller's user agent, its first 512 characters.</summary>
    public string UserAgent
    {
        get
        {
            var text = HttpContext.Request.Headers.UserAgent.ToString();
            return text.Length > WatchSessionRules.MaxUserAgent ? text[..WatchSessionRules.MaxUserAgent] : text;
        }
    }

    /// <summary>A price of the catalogue in the request's currency.</summary>
    /// <param name="price">The price in the platform's default currency; null when nothing is sold.</param>
    public decimal? Convert(decimal? price) => price is { } amount ? Currency.Convert(amount) : null;

    /// <summary>The account that the request is signed in to, or null.</summary>
    public ValueTask<User?> GetUserAsync() => Viewer is null ? default : new(Viewer.GetUserAsync(CancellationToken));

    /// <summary>What the viewer has got; nothing without a session.</summary>
    public ValueTask<ViewerRights> GetRightsAsync() => Viewer is null ? new(ViewerRights.None) : Viewer.GetRightsAsync(CancellationToken);

    /// <inheritdoc/>
    public override bool Allows(FieldPlan field) => Viewer is not null && (!Viewer.Token.Anonymous || field.RequiredSession == "ANONYMOUS");

    /// <inheritdoc/>
    protected override bool MayBeKept => !Audience.Level!.IsDegraded;

    /// <inheritdoc/>
    public override void LevelStarting() => Audience.Level!.Open();

    /// <inheritdoc/>
    public override void LevelStarted() => Audience.Level!.Close();
}
