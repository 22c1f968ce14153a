using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Renewals;
using Samples = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Core.Tests.Renewals;

/// <summary>Whatever has happened to a subscription, and whenever somebody looks.</summary>
public sealed class RenewalLawTests
{
    private static readonly Gen<decimal> Price = Gen.Elements(0m, 5m, 9.99m, 10m, 10.01m, 12m, 20m);

    private static readonly Gen<AccessRenewal> State =
        from declined in Gen.Choose(0, 6)
        from next in Gen.Elements<int?>(null, -1, 1, 3, 9)
        from told in Gen.Elements<decimal?>(null, 10.01m, 12m, 15m)
        from when in Gen.Choose(-40, 0)
        select new AccessRenewal
        {
            Declined = declined,
            DateNext = next is { } days ? RenewalSamples.End.AddDays(days) : null,
            NoticePrice = told,
            DateNotice = told is null ? null : RenewalSamples.End.AddDays(when),
        };

    private static readonly Gen<ProductAccess> Access =
        from state in State
        from recurring in Gen.Elements(true, true, true, false)
        from active in Gen.Elements(true, true, true, false)
        from bought in Gen.Elements(true, true, true, false)
        from change in Gen.Elements<long?>(null, null, 10)
        select RenewalSamples.Access with
        {
            Renewal = state,
            Recurring = recurring,
            Active = active,
            OrderId = bought ? RenewalSamples.Access.OrderId : null,
            SwitchOfferId = change,
        };

    private static readonly Arbitrary<(DueRenewal Due, decimal? Price, DateTimeOffset Instant)> Any = (
        from access in Access
        from price in Gen.OneOf(Price.Select(static price => (decimal?)price), Gen.Constant<decimal?>(null))
        from token in Gen.Elements("token", "token", null)
        from hours in Gen.Frequency((3, Gen.Choose(-40 * 24, 20 * 24)), (1, Gen.Choose(0, 5 * 365 * 24)))
        select (RenewalSamples.Due with { Access = access, Token = token }, price, RenewalSamples.End.AddHours(hours))).ToArbitrary();

    private static readonly Arbitrary<(int Hours, PaymentState State, decimal Price, bool Twice, bool Off)[]> Lives = Gen.ArrayOf(
        from hours in Gen.Frequency((8, Gen.Choose(1, 24 * 12)), (1, Gen.Choose(24 * 300, 24 * 2000)))
        from state in Gen.Elements(PaymentState.Paid, PaymentState.Paid, PaymentState.Failed)
        from price in Price
        from twice in Gen.Elements(true, false)
        from off in Gen.Frequency((12, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (hours, state, price, twice, off)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Only_what_renews_itself_is_charged_and_not_before_its_end() => Prop.ForAll(Any, static any =>
    {
        if (Next(any) is not { Action: RenewalAction.Charge } step) return;
        Assert.True(any.Due.Access is { Recurring: true, Active: true, OrderId: not null });
        Assert.True(any.Instant >= any.Due.Access.DateRenewal && !(any.Instant < any.Due.Access.Renewal.DateNext));
        Assert.InRange(step.Attempt, 1, RenewalSchedule.Attempts);
        Assert.True(step.Price == 0 || any.Due.Token is not null);
        Assert.NotNull(any.Price);
    });

    [Property(MaxTest = 500)]
    public Property A_price_is_never_higher_than_today_s_nor_than_what_was_agreed_or_told_in_time() => Prop.ForAll(Any, static any =>
    {
        if (Next(any) is not { Action: RenewalAction.Charge } step) return;
        Assert.True(step.Price <= any.Price);
        var (access, renewal) = (any.Due.Access, any.Due.Access.Renewal);
        var isTold = renewal.DateNotice <= access.DateRenewal - RenewalSchedule.Notice;
        var most = Math.Max(10m, isTold ? renewal.NoticePrice!.Value : 0);
        Assert.True(access.SwitchOfferId is not null || step.Price <= most);
    });

    [Property(MaxTest = 500)]
    public Property What_is_told_is_higher_than_all_before_and_leaves_time() => Prop.ForAll(Any, static any =>
    {
        if (Next(any) is not { Action: RenewalAction.Notice } step) return;
        Assert.True(step.Price == any.Price && step.Price > 10m && !(any.Due.Access.Renewal.NoticePrice >= step.Price));
        Assert.True(step.Date >= any.Instant + RenewalSchedule.Notice && any.Instant < any.Due.Access.DateRenewal);

        // Told, there is nothing more to tell.
        var told = any.Due.Access with { Renewal = any.Due.Access.Renewal with { NoticePrice = step.Price, DateNotice = any.Instant } };
        Assert.Equal(RenewalAction.None, Next((any.Due with { Access = told }, any.Price, any.Instant)).Action);
    });

    [Property(MaxTest = 300)]
    public Property A_period_is_charged_once_at_most_and_periods_follow_one_another() => Prop.ForAll(Lives, static life =>
    {
        var user = Live(life);
        var renewed = user.Orders.Where(static order => order is { State: OrderState.Paid, Content.IsRenewal: true }).ToArray();
        Assert.Equal(renewed.Length, renewed.Select(static order => order.Lines[0].RenewsAccessId).Distinct().Count());
        Assert.All(renewed, static order => Assert.True(order.Payments.Count(static payment => payment.State == PaymentState.Paid) <= 1));
        Assert.Equal(1 + renewed.Length, user.Accesses.Length);
        Assert.True(user.Accesses.Count(static access => access.Recurring) <= 1);
        foreach (var order in user.Orders) Assert.InRange(order.Attempt, 1, RenewalSchedule.Attempts);
        DateTimeOffset[] ends = [.. user.Accesses.Select(static access => access.DateExp!.Value).Order()];
        foreach (var (before, after) in ends.Zip(ends.Skip(1))) Assert.True(after - before >= TimeSpan.FromDays(30));
        if (life.Any(static step => step.Off) && renewed.Length > 0) Assert.DoesNotContain(
            user.Accesses, static access => access.Recurring);
    });

    private static RenewalStep Next((DueRenewal Due, decimal? Price, DateTimeOffset Instant) any) => RenewalRules.Next(
        any.Due, any.Price is { } price ? RenewalSamples.Quote(price, any.Due.OfferId) : null, any.Instant);

    // What a worker does, by the same rules and commands, sometimes twice.
    private static User Live((int Hours, PaymentState State, decimal Price, bool Twice, bool Off)[] life)
    {
        var account = RenewalSamples.Due.UserId;
        var user = new User { Id = account, Profile = TestSupport.Commands.Create(account).Profile, Accesses = [RenewalSamples.Access] };
        var now = Sample.Now;
        foreach (var (hours, state, price, twice, off) in life)
        {
            now = now.AddHours(hours);
            if (off) user = SwitchOff(user, now);
            for (var i = 0; i < (twice ? 2 : 1); i++)
            {
                foreach (var access in user.Accesses) user = Work(user, access, state, price, now);
            }
        }

        return user;
    }

    private static User SwitchOff(User user, DateTimeOffset now) => Apply(user, new SetAccessRenewal
    {
        Id = Guid.CreateVersion7(),
        UserId = user.Id,
        Instant = now,
        AccessId = user.Accesses.FirstOrDefault(static access => access.Recurring)?.Id ?? 1,
        Recurring = false,
    });

    private static User Work(User user, ProductAccess access, PaymentState state, decimal price, DateTimeOffset now)
    {
        var line = user.Orders.FirstOrDefault(order => order.Id == access.OrderId)?.Lines[0] ?? Samples.Subscription(9);
        var due = RenewalSamples.Due with { Access = access, Line = line, Others = user.Accesses.Remove(access) };
        var step = RenewalRules.Next(due, RenewalSamples.Quote(price), now);
        if (step.Action == RenewalAction.End) return Set(user, due, null, access.Renewal with { End = step.Reason }, now);
        if (step.Action != RenewalAction.Charge) return user;
        var content = RenewalSamples.Content(due, step.Price);
        var place = Samples.Place(user.Id, content with { CartId = Guid.CreateVersion7() }, step.Attempt) with
        {
            OrderId = RenewalOrders.IdOf(access),
            Content = content,
            Instant = now,
            Process = content.Total == 0 ? CheckoutProcess.Free : CheckoutProcess.PaymentAuthorization,
            Gateway = content.Total == 0 ? null : Samples.Gateway,
        };
        user = Apply(user, place);
        var order = user.Orders.Single(order => order.Id == place.OrderId);
        if (order.State == OrderState.Paid) return user;
        var report = Samples.Report(place with { Content = order.Content }, state, $"pay {order.Id} {step.Attempt}");
        user = Apply(user, Samples.Settle(place, report) with { Instant = now });
        return state == PaymentState.Paid ? user : Set(user, due, access.DateRenewal, RenewalRules.Decline(access, "declined", now), now);
    }

    private static User Set(User user, DueRenewal due, DateTimeOffset? date, AccessRenewal state, DateTimeOffset now) => Apply(
        user,
        new SetRenewalState
        {
            Id = Guid.CreateVersion7(),
            UserId = user.Id,
            Instant = now,
            AccessId = due.Access.Id,
            Period = due.Access.DateRenewal!.Value,
            DateRenewal = state.Declined >= RenewalSchedule.Attempts ? null : date,
            State = state.Declined >= RenewalSchedule.Attempts ? state with { End = RenewalEnd.Declined } : state,
        });

    private static User Apply(User user, Command command)
    {
        Assert.Null(CommandKinds.Of(command).Check(command));
        var after = CommandKinds.Of(command).Apply(user, command)!;
        var last = after.Accesses.Max(static access => access.Id);
        return after with { Accesses = [.. after.Accesses.Select(access => access.Id > 0 ? access : access with { Id = ++last })] };
    }
}
