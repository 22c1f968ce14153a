using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// The id of an order follows from where it comes from. The same cart with the same things at the same prices is one order, however often
/// and by however many it is ordered; so is the same renewal, or the same purchase of an app store.
/// </summary>
public static class OrderId
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int ReferenceLength = 10;
    private const int BitsOfDigit = 5;

    /// <summary>
    /// The id of an order of a cart: a UUID of version 7 with the time of the cart's id, so that ids of orders stay in the order of time.
    /// </summary>
    /// <exception cref="ArgumentException">It comes from no cart.</exception>
    public static Guid Of(OrderContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.CartId is not { } cart) throw new ArgumentException("An order of no cart has the id of its source.", nameof(content));
        return DerivedId.Of(TextOf(content), cart);
    }

    /// <summary>The id of an order that comes from elsewhere than a cart.</summary>
    /// <param name="source">What it comes from, such as <c>renewal 123 2026-12-31T00:00:00Z</c>: one order for each.</param>
    /// <param name="instant">The time of the source, not that of the order: the same one each time.</param>
    public static Guid Of(string source, DateTimeOffset instant) => DerivedId.Of(source, instant);

    /// <summary>What people call an order by: ten digits and capital letters, none of which is mistaken for another.</summary>
    public static string ReferenceOf(Guid order)
    {
        Span<byte> bytes = stackalloc byte[16];
        order.TryWriteBytes(bytes, bigEndian: true, out _);
        var bits = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        return string.Create(ReferenceLength, bits, static (text, rest) =>
        {
            for (var i = text.Length - 1; i >= 0; i--, rest >>= BitsOfDigit) text[i] = Digits[(int)(rest & 31)];
        });
    }

    // Names are not among it: they are in the language of whoever asks. Each value is followed by something that no number holds.
    private static string TextOf(OrderContent content)
    {
        var text = new StringBuilder();
        Add(text, $"{content.CartId:N} {content.Currency} {Exact(content.Total)} {Exact(content.TotalTax)} {Exact(content.TotalDiscount)}");
        foreach (var line in content.Lines)
        {
            var terms = line.Terms;
            Add(text, $"line {line.ProductId} {line.Mode} {(int)line.Type} {Exact(line.UnitPrice)} {Exact(line.Discount)}");
            Add(text, $"{Exact(line.TrialDiscount)} {Exact(line.Tax)} {Exact(line.TaxRate)} {(int)terms.Mode} {(int)terms.Quality}");
            Add(text, $"{terms.Duration} {terms.WatchingDuration}");
            Add(text, $"{terms.MaximumViews} {terms.VideoId} {terms.VideoGroupId} {terms.RenewalPeriod} {terms.IsTrial}");
            if (terms.Credit is { } credit) Add(text, $"credit {Exact(credit.Amount)} {Exact(credit.Bonus)} {credit.Currency}");
        }

        foreach (var line in content.Lines.Where(static line => line.Gift is not null)) Add(text, $"gift {line.Gift!.Id:N}");

        // An order without these has the id that it had before there were any.
        if (content.PaidByBalance > 0) Add(text, $"balance {Exact(content.PaidByBalance)}");
        foreach (var voucher in content.Vouchers) Add(text, $"voucher {voucher.VoucherId} {Exact(voucher.Amount)}");
        return text.ToString();
    }

    private static void Add(StringBuilder text, FormattableString values) =>
        text.Append(values.ToString(CultureInfo.InvariantCulture)).Append('\n');

    // 3.5 and 3.50 are the same amount.
    private static string Exact(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);
}
