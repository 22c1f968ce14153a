using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Core.Tests.AppStores;

/// <summary>Whatever app stores tell, in whatever order and however often.</summary>
public sealed class StorePurchaseLawTests
{
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");
    private static readonly User Owner = new() { Id = Account, Profile = TestSupport.Commands.Create(Account).Profile };

    // The purchases of two stores, some months of each, and of some more than one report at the same instant.
    private static readonly Gen<SettleStorePurchase> Report =
        from store in Gen.Elements(AppStore.AppStore, AppStore.PlayStore)
        from month in Gen.Choose(0, 3)
        from told in Gen.Choose(0, 12)
        from isRevoked in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from renews in Gen.Elements<bool?>(null, true, false)
        from grace in Gen.Elements<int?>(null, null, 3, 16)
        from later in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 40)))
        let report = StorePurchases.Month(Account, month, told, store, isRevoked: isRevoked)
        let moved = report with { Transaction = report.Transaction with { Expires = report.Transaction.Expires!.Value.AddDays(later) } }
        select renews is { } known ? moved.With(known, grace is { } days ? moved.Transaction.Expires!.Value.AddDays(days) : null) : moved;

    private static readonly Arbitrary<(SettleStorePurchase[] Reports, int Seed)> Reports =
        (from reports in Gen.ArrayOf(Report) from seed in Gen.Choose(0, int.MaxValue - 1) select (reports, seed)).ToArbitrary();

    [Property]
    public Property Any_order_of_the_same_reports_comes_to_the_same_accesses() => Prop.ForAll(Reports, static given =>
    {
        var other = given.Reports.ToArray();
        new Random(given.Seed).Shuffle(other);
        var (one, two) = (Apply(given.Reports), Apply(other));
        Assert.Equal(AccessesOf(one), AccessesOf(two));
        Assert.Equal(StatesOf(one), StatesOf(two));
    });

    [Property]
    public Property Repeating_reports_changes_nothing() => Prop.ForAll(Reports, static given =>
    {
        var once = Apply(given.Reports);
        var twice = UserFold.Apply(once, given.Reports.Select(static report => (Command)(report with { Id = Guid.CreateVersion7() })))!;
        Assert.Equal(AccessesOf(once), AccessesOf(twice));
        Assert.Equal(once.Orders.Length, twice.Orders.Length);
    });

    [Property]
    public Property Each_transaction_is_one_order_and_one_access_and_one_of_a_purchase_renews_at_most() =>
        Prop.ForAll(Reports, static given =>
    {
        var user = Apply(given.Reports);
        var transactions = given.Reports.Select(static report => report.Transaction.OrderId).Distinct().Order().ToArray();
        Assert.Equal(transactions, user.Orders.Select(static order => order.Id).Order());
        Assert.Equal(transactions, user.Accesses.Select(static access => access.OrderId!.Value).Order());
        Assert.True(user.Accesses
            .Where(static access => access.Recurring)
            .GroupBy(static access => access.Gateway)
            .All(static group => group.Count() == 1));
        Assert.All(user.Accesses, access => Assert.Equal(
            access.Active, user.Orders.Single(order => order.Id == access.OrderId).State == OrderState.Paid));
        Assert.All(user.Orders, static order => Assert.False(Assert.Single(order.Payments).IsExcess));
    });

    private static User Apply(IEnumerable<SettleStorePurchase> reports) => UserFold.Apply(Owner, reports)!;

    private static (Guid?, bool, DateTimeOffset?, bool, DateTimeOffset?)[] AccessesOf(User user) =>
    [
        .. user.Accesses.Select(static a => (a.OrderId, a.Active, a.DateExp, a.Recurring, a.DateRenewal)).OrderBy(static a => a.OrderId),
    ];

    private static (Guid, OrderState)[] StatesOf(User user) =>
        [.. user.Orders.Select(static order => (order.Id, order.State)).OrderBy(static order => order.Id)];
}
