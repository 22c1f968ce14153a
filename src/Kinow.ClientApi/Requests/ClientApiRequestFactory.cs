using System.Collections.Frozen;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Kinow.ClientApi.Requests;

/// <summary>Reads from an HTTP request for whom it is.</summary>
internal sealed class ClientApiRequestFactory(
    ICatalogStore store,
    AccessTokenReader tokens,
    GroupTokens groupTokens,
    SegmentTokens segmentTokens,
    IUserStore users,
    IOptions<RequestOptions> options,
    TimeProvider clock,
    RequestLimits? limits = null)
    : IGraphQLContextFactory
{
    private readonly RequestOptions options = options.Value;
    private Choices? choices;

    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
    {
        var refreshing = tokens.RefreshAsync(clock.GetUtcNow());
        return refreshing.IsCompletedSuccessfully ? ReadAsync(httpContext) : AfterAsync(refreshing, httpContext);
    }

    private async ValueTask<RequestContext> AfterAsync(ValueTask refreshing, HttpContext httpContext)
    {
        await refreshing;
        return await ReadAsync(httpContext);
    }

    private ValueTask<RequestContext> ReadAsync(HttpContext httpContext)
    {
        var batch = store.CreateBatch();
        var settings = store.GetSettingsAsync(batch, CancellationToken.None);
        return settings.IsCompletedSuccessfully ? new(RequestOf(httpContext, settings.Result, batch)) : Slow(settings, httpContext, batch);

        async ValueTask<RequestContext> Slow(ValueTask<PlatformSettings> pending, HttpContext http, ReadBatch? reading) =>
            RequestOf(http, await pending, reading);
    }

    private ClientApiRequest RequestOf(HttpContext httpContext, PlatformSettings settings, ReadBatch? batch)
    {
        var offered = choices is { } known && ReferenceEquals(known.Settings, settings) ? known : choices = new(settings, options);
        var instant = clock.GetUtcNow();
        var shared = httpContext.Features.Get<SharedSegment>();
        var claims = shared?.Value is { } token ? segmentTokens.Read(token, instant) : ClaimsOf(httpContext.Request, offered, settings);
        var viewer = shared is null ? ViewerOf(httpContext.Request.Headers, instant, batch) : null;
        if (shared is { Value: null }) claims = claims with { Groups = GroupsOf(httpContext.Request, instant) };
        var locale = offered.Languages.Contains(claims.Locale.Language) ? claims.Locale : new(offered.Languages[0]);
        var audience = new CatalogAudience(claims.Country, new(locale.Language, offered.Languages[0]), instant) { Groups = claims.Groups };
        return new(
            httpContext, new(audience, batch), offered.Currencies.GetValueOrDefault(claims.Currency, settings.DefaultCurrency), viewer, locale)
        {
            Gate = offered.Gate,
            Limits = limits,
            Changes = store.Changes,
            Clock = clock,
            Claims = shared?.Value is null ? null : claims,
            Segments = segmentTokens,
        };
    }

    private SegmentClaims ClaimsOf(HttpRequest request, Choices offered, PlatformSettings settings)
    {
        var headers = request.Headers;
        if (!CountryCode.TryParse(headers[options.CountryHeader].ToString(), out var country)) country = options.DefaultCountry;
        var wished = headers[options.CurrencyHeader];
        var currency = wished.Count == 1 && offered.Currencies.TryGetValue(wished[0]!, out var found) ? found : settings.DefaultCurrency;
        var locale = PriceFormat.Reduce(AcceptLanguage.Choose(headers.AcceptLanguage.ToString(), offered.Languages));
        return new(country, locale, currency.IsoCode, GroupSet.None, null);
    }

    private Viewer? ViewerOf(IHeaderDictionary headers, DateTimeOffset instant, ReadBatch? batch)
    {
        var token = BearerToken.Of(headers.Authorization);
        return token.IsEmpty ? null : new(tokens.Read(token, instant), users, batch);
    }

    private GroupSet GroupsOf(HttpRequest request, DateTimeOffset instant) => request.Query[options.GroupParameter] switch
    {
        [] or [null or ""] => GroupSet.None,
        [{ } token] => groupTokens.Read(token, instant),
        _ => throw new GraphQLException($"The parameter \"{options.GroupParameter}\" is repeated: send it once.", HttpErrorCodes.BadRequest),
    };

    private sealed class Choices(PlatformSettings settings, RequestOptions options)
    {
        public PlatformSettings Settings { get; } = settings;

        public AppGate Gate { get; } = new(settings.Apps, options.AppHeader);

        // The default one first. It may stand twice: only the first counts.
        public LanguageCode[] Languages { get; } =
            Array.ConvertAll([settings.DefaultLanguage, .. settings.Languages], static language => language.Code);

        public FrozenDictionary<string, Currency> Currencies { get; } =
            settings.Currencies.ToFrozenDictionary(c => c.IsoCode, StringComparer.OrdinalIgnoreCase);
    }
}
