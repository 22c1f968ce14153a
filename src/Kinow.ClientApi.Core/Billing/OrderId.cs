using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// The id of an order follows from its content: the same cart with the same things at the same prices is one order, however often and by
/// however many it is ordered.
/// </summary>
public static class OrderId
{
    private const int TimestampBytes = 6;
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int ReferenceLength = 10;
    private const int BitsOfDigit = 5;

    /// <summary>The id: a UUID of version 7 with the time of the cart's id, so that ids of orders stay in the order of time.</summary>
    public static Guid Of(OrderContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Span<byte> id = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(content)), id);
        Span<byte> cart = stackalloc byte[16];
        content.CartId.TryWriteBytes(cart, bigEndian: true, out _);
        cart[..TimestampBytes].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x70);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(id[..16], bigEndian: true);
    }

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
