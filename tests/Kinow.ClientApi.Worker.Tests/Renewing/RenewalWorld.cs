using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Payments.Renewals;
using Kinow.ClientApi.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Worker.Tests.Renewing;

/// <summary>A shop with two offers, its customers, a gateway and a clock that is moved by hand.</summary>
internal sealed class RenewalWorld(IRenewalStore store, ICommandBus books, Func<Guid, Task<User>> read) : ICommandBus
{
    public const long Offer = 9;
    public const long Other = 10;
    public const string Token = "renewal token";

    public static DateTimeOffset Start => Samples.Now;

    public FakeTimeProvider Time { get; } = new(Start);

    public DateTimeOffset Now => Time.GetUtcNow();

    public ChargingGateway Gateway { get; } = new();

    public ImmutableArray<Product> Offers { get; set; } = [Sold(Offer, 10m), Sold(Other, 15m)];

    public List<SendRenewalNotice> Mails { get; } = [];

    /// <summary>What was acknowledged and is not carried out.</summary>
    public List<Command> Queue { get; } = [];

    /// <summary>The next command of a payment is not carried out: the process ends before.</summary>
    public bool EndsBeforeSettling { get; set; }

    public static Product Sold(long id, decimal price, int days = 30) => new()
    {
        Id = id,
        Name = LocalizedText.Of(LanguageCode.Parse("en"), $"Offer {id}"),
        Extension = new ProductSvod
        {
            ProductId = id,
            AccessPeriod = days,
            AutoRenewal = true,
            AccessModes = [new() { Id = new(id, 0), Price = price }],
        },
    };

    public async ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        if (command is SettlePayment && EndsBeforeSettling)
        {
            EndsBeforeSettling = false;
            throw new InvalidOperationException("The process ends.");
        }

        if (command is SendRenewalNotice notice) Mails.Add(notice);
        else await books.SendAsync(command, cancellationToken);
    }

    public SubscriptionRenewer Renewer() => new(
        store,
        new EmbeddedCatalogStore(new CatalogContent
        {
            Platform = Catalog.Content.Platform,
            Settings = Catalog.Content.Settings with { Taxes = new([new(1, null, CountryCode.Parse("FR"), 20m, "TVA")]) },
            Products = Offers,
        }),
        new([Gateway]),
        this,
        Time,
        NullLogger<SubscriptionRenewer>.Instance,
        new AcknowledgedAccounts(read, Queue));

    public Task<RenewalTally> PassAsync() => Renewer().RenewAsync(CancellationToken.None);

    public Task<RenewalTally> TellAsync() => Renewer().TellAsync(CancellationToken.None);

    /// <summary>Lets time pass, with a pass every six hours.</summary>
    public async Task LiveAsync(int days)
    {
        for (var i = 0; i < days * 4; i++)
        {
            Time.Advance(TimeSpan.FromHours(6));
            await PassAsync();
        }
    }

    public async Task<User> SignUpAsync()
    {
        var create = Samples.Create(Guid.CreateVersion7());
        await books.SendAsync(create, CancellationToken.None);
        return await read(create.UserId);
    }

    public async Task<User> SubscribeAsync(User? user = null, int? trial = null, bool renews = true, decimal price = 10m)
    {
        user ??= await SignUpAsync();
        var line = Orders.Subscription(Offer) with
        {
            UnitPrice = price,
            TrialDiscount = trial is null ? 0 : price,
            Price = trial is null ? price : 0,
            Terms = new() { Duration = trial ?? 30, RenewalPeriod = renews ? 30 : null, IsTrial = trial is not null },
        };
        OrderContent content = new()
        {
            CartId = Guid.CreateVersion7(),
            Country = CountryCode.Parse("FR"),
            Currency = "EUR",
            Lines = [line],
            Total = line.Price,
        };
        var place = Orders.Place(user.Id, content) with { Instant = Command.Moment(Now) };
        var settle = Orders.Settle(place, Orders.Report(place, payment: $"first {place.OrderId}")) with { Instant = Command.Moment(Now) };
        await books.SendAsync(place, CancellationToken.None);
        await books.SendAsync(settle, CancellationToken.None);
        return await read(user.Id);
    }

    public Task<User> ReadAsync(User user) => read(user.Id);

    /// <summary>The command of a customer on what renews itself.</summary>
    public async Task<Command> MakeAsync(User user, Func<Guid, DateTimeOffset, long, Command> make)
    {
        var known = await read(user.Id);
        var access = known.Accesses.First(static access => access.Recurring);
        return make(known.Id, Command.Moment(Now), access.Id);
    }

    public async Task SendAsync(User user, Func<Guid, DateTimeOffset, long, Command> make) =>
        await books.SendAsync(await MakeAsync(user, make), CancellationToken.None);

    public Task SwitchOffAsync(User user) => SendAsync(user, SwitchOff);

    public static Command SwitchOff(Guid id, DateTimeOffset instant, long access) => new SetAccessRenewal
    {
        Id = Guid.CreateVersion7(),
        UserId = id,
        Instant = instant,
        AccessId = access,
        Recurring = false,
        Message = "Too dear",
    };
}
