using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The rows that orders of accounts are made of. Each of these parts adds its own to the orders that are there.</summary>
internal static class OrderParts
{
    internal static IEnumerable<OrderRow> OrdersOf(User user) => user.Orders.Select(order => new OrderRow(user.Id, order));

    internal static IEnumerable<OrderLineRow> LinesOf(User user) => user.Orders.SelectMany(order => LinesOf(user.Id, order));

    internal static IEnumerable<OrderLineRow> LinesOf(Guid customer, Order order) =>
        order.Content.Lines.Select((line, i) => new OrderLineRow(customer, order.Id, i, line));

    internal static IEnumerable<OrderVoucherRow> VouchersOf(User user) => user.Orders.SelectMany(order => VouchersOf(user.Id, order));

    internal static IEnumerable<OrderVoucherRow> VouchersOf(Guid customer, Order order) =>
        order.Content.Vouchers.Select((voucher, i) => new OrderVoucherRow(customer, order.Id, i, voucher));

    internal static IEnumerable<OrderHistoryRow> HistoryOf(User user) => user.Orders.SelectMany(order => HistoryOf(user.Id, order));

    internal static IEnumerable<OrderHistoryRow> HistoryOf(Guid customer, Order order) =>
        order.History.Select((step, i) => new OrderHistoryRow(customer, order.Id, i, step));

    internal static IEnumerable<PaymentRow> PaymentsOf(User user) =>
        user.Orders.SelectMany(order => order.Payments.Select(payment => new PaymentRow(user.Id, order.Id, payment)));

    internal static IEnumerable<CreditNoteRow> NotesOf(User user) =>
        user.Orders.SelectMany(order => order.CreditNotes.Select(note => new CreditNoteRow(user.Id, order.Id, note)));

    internal static IEnumerable<GiftRow> GiftsOf(User user) => user.Orders.SelectMany(order => GiftsOf(user.Id, order));

    internal static IEnumerable<GiftRow> GiftsOf(Guid customer, Order order) => order.Gifts.Select(gift => new GiftRow(
        customer,
        order.Id,
        gift,
        OrderGifts.LineOf(order, gift.Id)?.Gift?.DateSend is { } date && date > gift.DateAdd ? date : gift.DateAdd));

    internal static User WithOrders(User user, IEnumerable<OrderRow> rows) =>
        user with { Orders = [.. Order.InOrder(rows.Select(static row => row.Order))] };

    internal static User WithLines(User user, IEnumerable<OrderLineRow> rows) => With(
        user, rows, static row => row.Order, static (order, rows) => order with { Content = order.Content with { Lines = LinesOf(rows) } });

    internal static User WithVouchers(User user, IEnumerable<OrderVoucherRow> rows) => With(
        user,
        rows,
        static row => row.Order,
        static (order, rows) => order with { Content = order.Content with { Vouchers = VouchersOf(rows) } });

    internal static User WithHistory(User user, IEnumerable<OrderHistoryRow> rows) => With(
        user, rows, static row => row.Order, static (order, rows) => order with { History = HistoryOf(rows) });

    internal static User WithPayments(User user, IEnumerable<PaymentRow> rows) => With(
        user, rows, static row => row.Order, static (order, rows) => order with { Payments = PaymentsOf(rows) });

    internal static User WithNotes(User user, IEnumerable<CreditNoteRow> rows) => With(
        user, rows, static row => row.Order, static (order, rows) => order with { CreditNotes = NotesOf(rows) });

    internal static ImmutableArray<CreditNote> NotesOf(IEnumerable<CreditNoteRow> rows) =>
        [.. CreditNote.InOrder(rows.Select(static row => row.Note))];

    internal static User WithGifts(User user, IEnumerable<GiftRow> rows) => With(
        user, rows, static row => row.Order, static (order, rows) => order with { Gifts = GiftsOf(order, rows) });

    /// <summary>Gifts in the order of the lines that they are, which are there by now.</summary>
    internal static ImmutableArray<Gift> GiftsOf(Order order, IEnumerable<GiftRow> rows)
    {
        var byId = rows.ToDictionary(static row => row.Gift.Id, static row => row.Gift);
        return [.. order.Lines.Select(line => line.Gift is { } wish ? byId.GetValueOrDefault(wish.Id) : null).OfType<Gift>()];
    }

    internal static ImmutableArray<OrderLine> LinesOf(IEnumerable<OrderLineRow> rows) =>
        [.. rows.OrderBy(static row => row.Position).Select(static row => row.Line)];

    internal static ImmutableArray<OrderVoucher> VouchersOf(IEnumerable<OrderVoucherRow> rows) =>
        [.. rows.OrderBy(static row => row.Position).Select(static row => row.Voucher)];

    internal static ImmutableArray<OrderStep> HistoryOf(IEnumerable<OrderHistoryRow> rows) =>
        [.. rows.OrderBy(static row => row.Position).Select(static row => row.Step)];

    internal static ImmutableArray<Payment> PaymentsOf(IEnumerable<PaymentRow> rows) =>
    [
        .. rows.Select(static row => row.Payment).OrderBy(static payment => payment.DateAdd)
            .ThenBy(static payment => payment.Gateway, StringComparer.Ordinal).ThenBy(static payment => payment.Id, StringComparer.Ordinal),
    ];

    private static User With<TRow>(User user, IEnumerable<TRow> rows, Func<TRow, Guid> orderOf, Func<Order, IEnumerable<TRow>, Order> with)
    {
        var byOrder = rows.ToLookup(orderOf);
        return user.Orders.IsEmpty ? user : user with { Orders = [.. user.Orders.Select(order => with(order, byOrder[order.Id]))] };
    }
}
