using System.Collections.Frozen;

using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Kinow.ClientApi.Requests;

/// <summary>Reads from an HTTP request for whom it is.</summary>
/// <param name="store">Knows the platform's languages and currencies.</param>
/// <param name="accounts">Verifies access tokens and reads accounts.</param>
/// <param name="options">The names of the headers.</param>
/// <param name="clock">The moment of the request.</param>
internal sealed class ClientApiRequestFactory(
    ICatalogStore store, AccountServices accounts, IOptions<RequestOptions> options, TimeProvider clock) : IGraphQLContextFactory
{
    private readonly RequestOptions options = options.Value;
    private Choices? choices;

    /// <inheritdoc/>
    public ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
    {
        var level = new ReadLevel();
        var settings = store.GetSettingsAsync(level, CancellationToken.None);
        return settings.IsCompletedSuccessfully ? new(Create(httpContext, settings.Result, level)) : Slow(settings, httpContext, level);

        async ValueTask<RequestContext> Slow(ValueTask<PlatformSettings> pending, HttpContext http, ReadLevel reading) =>
            Create(http, await pending, reading);
    }

    private ClientApiRequest Create(HttpContext httpContext, PlatformSettings settings, ReadLevel level)
    {
        var offered = choices is { } known && ReferenceEquals(known.Settings, settings) ? known : choices = new(settings);
        var headers = httpContext.Request.Headers;
        if (!CountryCode.TryParse(headers[options.CountryHeader].ToString(), out var country))
        {
            country = options.DefaultCountry;
        }

        var wished = headers[options.CurrencyHeader];
        var currency = wished.Count == 1 && offered.Currencies.TryGetValue(wished[0]!, out var found) ? found : settings.DefaultCurrency;
        var language = AcceptLanguage.Choose(headers.AcceptLanguage.ToString(), offered.Languages);
        var instant = clock.GetUtcNow();
        var authorization = headers.Authorization;
        var viewer = authorization.Count == 0 ? null : new Viewer(accounts.Tokens.Read(BearerToken.Of(authorization), instant), accounts.Users);
        return new(httpContext, new(country, new(language, offered.Languages[0]), instant) { Level = level }, currency, viewer);
    }

    private sealed class Choices(PlatformSettings settings)
    {
        public PlatformSettings Settings { get; } = settings;

        // The default one first. It may stand twice: only the first counts.
        public LanguageCode[] Languages { get; } =
            Array.ConvertAll([settings.DefaultLanguage, .. settings.Languages], static language => language.Code);

        public FrozenDictionary<string, Currency> Currencies { get; } =
            settings.Currencies.ToFrozenDictionary(c => c.IsoCode, StringComparer.OrdinalIgnoreCase);
    }
}
