using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Payments.Tests.Receipts;
using Kinow.ClientApi.Webhook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Payments.Tests.Webhooks;

/// <summary>The route of the webhook service over stores in memory, for what app stores send.</summary>
internal sealed class StoreReceiver : ICommandBus, IAsyncDisposable
{
    public const string Offer = "premium";

    private readonly WebApplication application;

    private StoreReceiver(LocalAuthority apple, GoogleServer google, TimeProvider time, params User[] users)
    {
        Accounts = new([.. users.Select(static user => (user, new Credential(user.Id, user.Profile.Email, "")))], time);
        var settings = StoreSettings.From(name => name switch
        {
            "KINOW_PAYMENT_APP_STORE_BUNDLE" => AppleSamples.Bundle,
            "KINOW_PAYMENT_APP_STORE_TESTS" => "true",
            "KINOW_PAYMENT_APP_STORE_ROOTS" => apple.Root.ExportCertificatePem(),
            "KINOW_PAYMENT_PLAY_STORE_PACKAGE" => AppleSamples.Bundle,
            "KINOW_PAYMENT_PLAY_STORE_ACCOUNT" => google.KeyFile,
            "KINOW_PAYMENT_PLAY_STORE_ADDRESS" => google.Address.AbsoluteUri,
            "KINOW_PAYMENT_PLAY_STORE_KEYS" => google.Keys.AbsoluteUri,
            "KINOW_PAYMENT_PLAY_STORE_SENDER" => GoogleServer.Sender,
            "KINOW_PAYMENT_PLAY_STORE_AUDIENCE" => GoogleServer.Audience,
            _ => null,
        });
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time)
            .AddSingleton<ICatalogStore>(new EmbeddedCatalogStore(Content()))
            .AddSingleton<IUserStore>(Accounts)
            .AddSingleton<IStorePurchaseIndex>(Accounts.StorePurchases)
            .AddSingleton<IExpiringStore>(new EmbeddedExpiringStore(time))
            .AddSingleton<ICommandBus>(this)
            .AddPaymentWebhook(settings)
            .AddStoreWebhook(settings);
        application = builder.Build();
        application.MapPayments();
    }

    public EmbeddedAccountStore Accounts { get; }

    /// <summary>Whether the queue is away.</summary>
    public bool IsAway { get; set; }

    public static async Task<StoreReceiver> StartAsync(LocalAuthority apple, GoogleServer google, TimeProvider time, params User[] users)
    {
        var receiver = new StoreReceiver(apple, google, time, users);
        await receiver.application.StartAsync();
        return receiver;
    }

    public Uri AddressOf(string store) => new(new Uri(application.Urls.First()), $"/v1/payments/{store}");

    public async Task<User> ReadAsync(Guid user) => (await Accounts.FindAsync(user, default))!;

    public ValueTask SendAsync(Command command, CancellationToken cancellationToken) => IsAway
        ? throw new StoreUnavailableException("The queue is away.") { RetryAfter = TimeSpan.FromSeconds(7) }
        : Accounts.SendAsync(command, cancellationToken);

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private static CatalogContent Content()
    {
        var euro = new Currency(1, "Euro", "EUR", "978", "€", 1, 2);
        var english = new Language(1, "English", LanguageCode.Parse("en"));
        return new()
        {
            Platform = new() { Id = 1, Name = "Kinow" },
            Settings = new()
            {
                Languages = [english],
                DefaultLanguage = english,
                Countries = [],
                Currencies = [euro],
                DefaultCurrency = euro,
                Taxes = new([new(1, null, CountryCode.Parse("FR"), 20, "TVA 20 %")]),
                StoreProducts = new([new(AppStore.AppStore, Offer, new(9, 0)), new(AppStore.PlayStore, Offer, new(9, 0))]),
            },

            // It is shown to nobody any more, and what was sold of it is given all the same.
            Products =
            [
                new()
                {
                    Id = 9,
                    Name = LocalizedText.Of(english.Code, "Everything"),
                    Active = false,
                    Extension = new ProductSvod { ProductId = 9, AccessPeriod = 30, AutoRenewal = true },
                },
            ],
        };
    }
}
