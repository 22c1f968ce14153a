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
        var headers = httpContext.Request.Headers;
        if (!CountryCode.TryParse(headers[options.CountryHeader].ToString(), out var country))
        {
            country = options.DefaultCountry;
        }

        var wished = headers[options.CurrencyHeader];
        var currency = wished.Count == 1 && offered.Currencies.TryGetValue(wished[0]!, out var found) ? found : settings.DefaultCurrency;
        var locale = AcceptLanguage.Choose(headers.AcceptLanguage.ToString(), offered.Languages);
        var instant = clock.GetUtcNow();
        var token = BearerToken.Of(headers.Authorization);
        var viewer = token.IsEmpty ? null : new Viewer(tokens.Read(token, instant), users, batch);
        var audience = new CatalogAudience(country, new(locale.Language, offered.Languages[0]), instant);
        if (httpContext.Features.Get<SharedSegment>() is { } segment)
            audience = audience with { Groups = groupTokens.Read(segment.Value, instant) };
        return new(httpContext, new(audience, batch), currency, viewer, PriceFormat.Reduce(locale))
        {
            Gate = offered.Gate,
            Limits = limits,
            Changes = store.Changes,
            Clock = clock,
        };
    }

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
