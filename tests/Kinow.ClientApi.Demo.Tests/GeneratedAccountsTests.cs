using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Demo.Tests;

public sealed class GeneratedAccountsTests
{
    private static readonly User[] Accounts = [.. Make().Select(a => a.User)];

    [Fact]
    public void The_same_arguments_give_the_same_accounts()
    {
        var again = Make();
        for (var i = 0; i < Accounts.Length; i++)
        {
            Assert.Equal(Accounts[i].Id, again[i].User.Id);
            Assert.Equal(Accounts[i].Profile, again[i].User.Profile);
            Assert.Equal(Accounts[i].Bookmarks.AsEnumerable(), again[i].User.Bookmarks);
            Assert.Equal(Accounts[i].Watching.AsEnumerable(), again[i].User.Watching);
            Assert.Equivalent(Accounts[i].Accesses, again[i].User.Accesses, strict: true);
        }
    }

    [Fact]
    public void Ids_addresses_and_accesses_are_unique()
    {
        Assert.All(Accounts, a => Assert.Equal(7, a.Id.Version));
        Assert.Equal(Accounts.Length, Accounts.Select(a => a.Id).Distinct().Count());
        Assert.Equal(Accounts.Length, Accounts.Select(a => a.Profile.Email).Distinct().Count());
        var accesses = Accounts.SelectMany(a => a.Accesses).Select(a => a.Id).ToList();
        Assert.Equal(accesses.Count, accesses.Distinct().Count());
    }

    [Theory]
    [InlineData(AccountKind.Nothing, 0)]
    [InlineData(AccountKind.Rental, 1)]
    [InlineData(AccountKind.ExpiredRental, 0)]
    [InlineData(AccountKind.Purchase, 1)]
    [InlineData(AccountKind.Season, 1)]
    [InlineData(AccountKind.Download, 1)]
    [InlineData(AccountKind.Subscription, 1)]
    [InlineData(AccountKind.CategorySubscription, 1)]
    [InlineData(AccountKind.ExpiredSubscription, 0)]
    public void The_first_accounts_hold_what_their_kind_says(AccountKind kind, int active)
    {
        var account = Accounts[(int)kind];
        Assert.Equal(active, account.Accesses.Count(a => a.IsActiveAt(Catalog.Now)));
        Assert.Equal(kind == AccountKind.Nothing ? 0 : 1, account.Accesses.Length);
        Assert.Equal(kind == AccountKind.Season, account.Accesses.Any(a => a.VideoGroupId is not null));
        Assert.Equal(kind == AccountKind.CategorySubscription, OffersOf(account).Any(static offer => !offer.CategoryIds.IsEmpty));
        Assert.Equal(kind == AccountKind.Download, account.Accesses.Any(a => a.Mode == AccessModeMode.Download));
        foreach (var access in account.Accesses)
        {
            var product = Catalog.Content.Products.Single(p => p.Id == access.ProductId);
            var accessible = AccessRules.IsAccessible(product, AccountRights.Of(account, OffersOf(account)), Viewers);
            Assert.Equal(active > 0, accessible && !AccessRules.IsAccessible(product, ViewerRights.None, Viewers));
        }
    }

    [Fact]
    public void A_trial_runs_for_as_long_as_its_offer_says()
    {
        var access = Assert.Single(Of(AccountKind.Trial).Accesses);
        var offer = OffersOf(Of(AccountKind.Trial)).Single();
        Assert.True(access.IsActiveAt(Catalog.Now));
        Assert.Equal(offer.TrialPeriod, (access.DateExp!.Value - access.DateAdd).TotalDays);
    }

    [Fact]
    public void Who_lives_abroad_may_not_watch_in_France_what_they_have()
    {
        var (title, rights) = Only(AccountKind.Abroad);
        Assert.False(AccessRules.IsAccessible(title, rights, Viewers));
        var abroad = Viewers with { Catalog = Catalog.Audience() with { Country = CountryCode.Parse("US") } };
        Assert.True(AccessRules.IsAccessible(title, rights, abroad));
    }

    [Fact]
    public void Who_is_in_a_group_has_something_that_is_withheld_from_it()
    {
        var (title, _) = Only(AccountKind.OtherGroup);
        Assert.False(title.Groups.Allows(GroupSet.Of(Of(AccountKind.OtherGroup).GroupIds)));
        Assert.True(title.Groups.Allows(GroupSet.None));
    }

    [Fact]
    public void The_others_have_as_many_devices_as_may_be_and_a_childs_profile()
    {
        Assert.Equal(Catalog.Content.Settings.Devices.Limit, Of(AccountKind.ManyDevices).Devices.Length);
        Assert.Equal(10, Assert.Single(Of(AccountKind.ChildProfile).Profiles).AgeLimit);
        Assert.All(
            [AccountKind.ManyDevices, AccountKind.ChildProfile],
            static kind => Assert.True(Assert.Single(Of(kind).Accesses).IsActiveAt(Catalog.Now)));
    }

    [Fact]
    public void Mixed_accounts_have_bookmarks_and_begun_videos_in_order()
    {
        var mixed = Accounts[(int)AccountKind.Mixed..(GeneratedAccounts.NumberOf(AccountKind.Trial) - 1)];
        Assert.All(mixed, account =>
        {
            Assert.NotEmpty(account.Bookmarks);
            Assert.NotEmpty(account.Watching);
            Assert.Equal(account.Bookmarks.Select(b => b.DateAdd).OrderDescending(), account.Bookmarks.Select(b => b.DateAdd));
            Assert.Equal(account.Watching.Select(w => w.Date).OrderDescending(), account.Watching.Select(w => w.Date));
        });
    }

    [Fact]
    public void A_catalogue_without_anything_to_sell_still_has_accounts() =>
        Assert.Equal(12, GeneratedAccounts.Create(GeneratedCatalog.Create(1, 1, Catalog.Now), 1, 12, Catalog.Now).Length);

    [Fact]
    public void Limited_accesses_of_mixed_accounts_are_begun_and_hold() =>
        Assert.All(
            Make().SelectMany(static account => account.User.Accesses).Where(static access => !access.Plays.IsEmpty),
            static access => Assert.True(access.IsLimited && access.IsActiveAt(Catalog.Now)));

    private static User Of(AccountKind kind) => Accounts[GeneratedAccounts.NumberOf(kind) - 1];

    private static (Product Title, ViewerRights Rights) Only(AccountKind kind)
    {
        var access = Assert.Single(Of(kind).Accesses);
        return (Catalog.Content.Products.Single(p => p.Id == access.ProductId), AccountRights.Of(Of(kind), []));
    }

    private static AccessAudience Viewers => new(Catalog.Audience(), Catalog.Content.Platform);

    private static ProductSvod[] OffersOf(User account) =>
    [
        .. Catalog.Content.Products.Where(p => account.Accesses.Any(a => a.ProductId == p.Id))
            .Select(static p => p.Extension).OfType<ProductSvod>(),
    ];

    private static System.Collections.Immutable.ImmutableArray<(User User, Credential Credential)> Make() =>
        GeneratedAccounts.Create(Catalog.Content, 42, GeneratedAccounts.DefaultCount, Catalog.Now);
}
