using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>The books in memory: the orders of all accounts, also of those that were erased, as nobody's.</summary>
public sealed class EmbeddedPaymentBooks : IPaymentBooks
{
    private readonly Lock gate;
    private readonly SortedDictionary<Guid, BookedOrder> orders = [];
    private readonly Dictionary<Guid, DateTimeOffset> checks = [];
    private readonly Dictionary<long, int> uses = [];
    private readonly EmbeddedNumbers numbers = new();

    /// <param name="gate">Held by who changes accounts.</param>
    internal EmbeddedPaymentBooks(Lock gate) => this.gate = gate;

    /// <summary>How often a voucher was used, by whomever.</summary>
    public int UsesOf(long voucherId)
    {
        lock (gate) return uses.GetValueOrDefault(voucherId);
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<BookedOrder>> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            BookedOrder[] due =
            [
                .. checks.Where(check => check.Value <= now).OrderBy(static check => check.Value).Take(limit)
                    .Select(check => orders[check.Key]),
            ];
            foreach (var booked in due) checks[booked.Order.Id] = OpenOrderRules.NextCheck(booked.Order, now);
            return new([.. due]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<BookedOrder>> FindOpenAsync(
        DateTimeOffset since, Guid? after, int limit, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return new(
            [
                .. orders.Values.Where(booked => checks.ContainsKey(booked.Order.Id) && booked.Order.DateAdd >= since)
                    .Where(booked => after is not { } last || booked.Order.Id.CompareTo(last) > 0).Take(limit),
            ]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<BookedOrder?> FindAsync(Guid order, CancellationToken cancellationToken)
    {
        lock (gate) return new(orders.GetValueOrDefault(order));
    }

    /// <inheritdoc/>
    public ValueTask<BookedOrder?> FindByPaymentAsync(string gateway, string paymentId, CancellationToken cancellationToken)
    {
        lock (gate) return new(orders.Values.FirstOrDefault(booked => OrderRules.Find(booked.Order, gateway, paymentId) is not null));
    }

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<BookedPayment>> FindExcessAsync(int limit, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return new(
            [
                .. orders.Values
                    .SelectMany(booked => booked.Order.Payments.Where(static payment => payment.IsExcess)
                        .Select(payment => new BookedPayment(booked.Customer, booked.Order.Id, payment)))
                    .OrderBy(static excess => excess.Payment.DateUpd).Take(limit),
            ]);
        }
    }

    /// <summary>Books the orders of an account that have changed, and gives them numbers. The lock is held.</summary>
    internal User Keep(User? before, User after)
    {
        if (before is not null && before.Orders == after.Orders && before.VoucherUses == after.VoucherUses) return after;
        foreach (var use in after.VoucherUses.Except(before?.VoucherUses ?? []))
            uses[use.VoucherId] = uses.GetValueOrDefault(use.VoucherId) + 1;
        return after with { Orders = [.. after.Orders.Select(order => Keep(after.Id, order))] };
    }

    /// <summary>Carries out what is said of an order of an account that was erased. The lock is held.</summary>
    internal void ApplyToNobody(Command command)
    {
        switch (command)
        {
            case SettlePayment settling when FindNobody(settling.OrderId) is { } order:
                Keep(Guid.Empty, OrderRules.Settle(order, settling.Payment, settling.Instant, OrderRules.NotDue));
                break;
            case CloseOrder closing when FindNobody(closing.OrderId) is { } order:
                Keep(Guid.Empty, closing.Apply(order));
                break;
        }
    }

    /// <summary>Makes the orders of an account nobody's. What is open of them is due at once. The lock is held.</summary>
    internal void Release(Guid user)
    {
        foreach (var booked in orders.Values.Where(booked => booked.Customer == user).ToArray())
        {
            orders[booked.Order.Id] = booked with { Customer = Guid.Empty };
            if (checks.ContainsKey(booked.Order.Id)) checks[booked.Order.Id] = DateTimeOffset.MinValue;
        }
    }

    private Order? FindNobody(Guid order) =>
        orders.TryGetValue(order, out var booked) && booked.Customer == Guid.Empty ? booked.Order : null;

    private Order Keep(Guid customer, Order order)
    {
        if (orders.TryGetValue(order.Id, out var known) && known.Order == order) return order;
        var numbered = numbers.Number(order);
        orders[order.Id] = new(customer, numbered);
        if (OpenOrderRules.FirstCheck(numbered) is { } check) checks[order.Id] = check;
        else checks.Remove(order.Id);
        return numbered;
    }
}
