using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

public sealed class RenewalTests
{
    private const string Toggle = "mutation($id: ID!, $why: String) { toggleAccessRenewal(access: $id, message: $why) }";
    private const string Add = "mutation($id: Float!, $offer: Float!) { addSVODSwitch(productAccessId: $id, subscriptionId: $offer) }";
    private const string Cancel = "mutation($id: Float!) { cancelSVODSwitch(productAccessId: $id) }";
    private const string State =
        "{ user { accesses(perPage: 100) { items { id recurring dateRenewal switch { subscription { id } date } } } } }";

    private static readonly Product[] Offers =
        [.. Api.Content.Products.Where(static p => Sample.IsVisible(p) && p.Extension is ProductSvod { AutoRenewal: true, AccessModes.Length: 1 })];

    private static readonly DateTimeOffset End = Api.Now.AddDays(10);

    private readonly User user = Sample.Owner(
        Access(1, Offers[0].Id),
        Access(2, Offers[0].Id) with { Gateway = "once" },
        Access(3, Sample.VisibleTitle(static (_, _) => true).Id) with { Type = ProductType.Tvod },
        Access(4, Offers[0].Id) with { DateExp = Api.Now },
        Access(5, Offers[0].Id) with { Active = false },
        Access(6, Offers[0].Id) with { Recurring = false, DateRenewal = null });

    [Fact]
    public async Task Renewal_is_switched_off_and_on_again()
    {
        var api = Api.With(user);
        Assert.False(await ToggleAsync(" Too dear "));
        Assert.Equal((false, null, "Too dear"), (await AccessAsync() is var off ? (off.Recurring, off.DateRenewal, off.Message) : default));
        Assert.True(await ToggleAsync(null));
        Assert.Equal((true, (DateTimeOffset?)End, null), (await AccessAsync() is var on ? (on.Recurring, on.DateRenewal, on.Message) : default));

        async Task<bool> ToggleAsync(string? why) =>
            (await api.DataAsync(Toggle, new { id = "1", why }, api.SignedIn(user))).At("toggleAccessRenewal").GetBoolean();

        async Task<ProductAccess> AccessAsync() =>
            (await api.Accounts.FindAsync(user.Id, default))!.Accesses.Single(static access => access.Id == 1);
    }

    [Theory]
    [InlineData("2", "RENEWAL_NOT_AVAILABLE")]
    [InlineData("3", "RENEWAL_NOT_AVAILABLE")]
    [InlineData("4", "ACCESS_NOT_FOUND")]
    [InlineData("5", "ACCESS_NOT_FOUND")]
    [InlineData("0", "ACCESS_NOT_FOUND")]
    [InlineData("x", "ACCESS_NOT_FOUND")]
    [InlineData("999", "ACCESS_NOT_FOUND")]
    public async Task What_cannot_be_renewed_or_is_not_there_is_refused(string id, string code)
    {
        var api = Api.With(user);
        (await api.SendAsync(Toggle, new { id }, api.SignedIn(user))).Error(code);
        Assert.Equivalent(user.Accesses, (await api.Accounts.FindAsync(user.Id, default))!.Accesses, strict: true);
    }

    [Fact]
    public async Task Somebody_elses_access_is_not_there()
    {
        var other = Other(Guid.CreateVersion7(Api.Now));
        var api = new Api(Api.Content, accounts: [(user, CredentialOf(user)), (other, CredentialOf(other))]);
        (await api.SendAsync(Toggle, new { id = "1" }, api.SignedIn(other))).Error("ACCESS_NOT_FOUND");
        (await api.SendAsync(Add, new { id = 1, offer = Offers[1].Id }, api.SignedIn(other))).Error("ACCESS_NOT_FOUND");
        (await api.SendAsync(Cancel, new { id = 1 }, api.SignedIn(other))).Error("ACCESS_NOT_FOUND");
        Assert.Equivalent(user.Accesses, (await api.Accounts.FindAsync(user.Id, default))!.Accesses, strict: true);
    }

    [Fact]
    public async Task A_change_of_offer_is_planned_replaced_and_given_up()
    {
        var api = Api.With(user);
        foreach (var offer in Offers[1..3])
        {
            Assert.True((await api.DataAsync(Add, new { id = 1, offer = offer.Id }, api.SignedIn(user))).At("addSVODSwitch").GetBoolean());
            var planned = (await api.DataAsync(State, caller: api.SignedIn(user))).At("user.accesses.items").EnumerateArray()
                .Single(static access => access.Text("id") == "1");
            Assert.Equal($"{offer.Id}", planned.Text("switch.subscription.id"));
            Assert.Equal(End, planned.At("switch.date").GetDateTimeOffset());
        }

        Assert.True((await api.DataAsync(Cancel, new { id = 1 }, api.SignedIn(user))).At("cancelSVODSwitch").GetBoolean());
        Assert.False((await api.DataAsync(Cancel, new { id = 1 }, api.SignedIn(user))).At("cancelSVODSwitch").GetBoolean());
    }

    [Theory]
    [InlineData(1, 0, "SWITCH_NOT_AVAILABLE")]
    [InlineData(1, -1, "SWITCH_NOT_AVAILABLE")]
    [InlineData(3, 1, "SWITCH_NOT_AVAILABLE")]
    [InlineData(6, 1, "SWITCH_NOT_AVAILABLE")]
    [InlineData(4, 1, "ACCESS_NOT_FOUND")]
    [InlineData(1.5, 1, "ACCESS_NOT_FOUND")]
    public async Task A_change_that_cannot_be_is_refused(double id, int offer, string code)
    {
        var api = Api.With(user);
        var target = offer < 0 ? 987_654_321 : Offers[offer].Id;
        (await api.SendAsync(Add, new { id, offer = target }, api.SignedIn(user))).Error(code);
    }

    [Fact]
    public async Task Without_renewal_no_change_is_planned()
    {
        var api = Api.With(user);
        await api.DataAsync(Add, new { id = 1, offer = Offers[1].Id }, api.SignedIn(user));
        await api.DataAsync(Toggle, new { id = "1" }, api.SignedIn(user));
        Assert.Null((await api.Accounts.FindAsync(user.Id, default))!.Accesses.Single(static access => access.Id == 1).SwitchOfferId);
    }

    private static ProductAccess Access(long id, long product) => new()
    {
        Id = id,
        Type = ProductType.Svod,
        ProductId = product,
        DateAdd = Api.Now.AddDays(-20),
        DateExp = End,
        DateRenewal = End,
        Recurring = true,
        Gateway = "stripe",
    };

    private static Credential CredentialOf(User user) => new(user.Id, user.Profile.Email, "");

    private static User Other(Guid id) =>
        Sample.Owner() with { Id = id, Profile = Sample.Owner().Profile with { Email = EmailAddress.Parse($"{id:N}@example.com") } };
}
