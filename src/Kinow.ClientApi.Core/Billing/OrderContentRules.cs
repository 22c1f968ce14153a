using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>What holds of the content of every order.</summary>
internal static class OrderContentRules
{
    private const int CurrencyLength = 3;

    /// <summary>What is wrong, or null.</summary>
    public static string? Check(OrderContent content) =>
        (content.CartId is { } cart ? ValueRules.Id("cartId", cart) : null)
        ?? (IsCode(content.Currency) ? null : "currency is no code of ISO 4217.")
        ?? (content.Lines.Length is > 0 and <= OrderContent.MaxLines ? null : $"lines are not 1 to {OrderContent.MaxLines}.")
        ?? content.Lines.Select(Check).FirstOrDefault(static wrong => wrong is not null)
        ?? content.Vouchers.Select(static voucher => ValueRules.Id("voucherId", voucher.VoucherId) ?? Amount("voucher", voucher.Amount))
            .FirstOrDefault(static wrong => wrong is not null)
        ?? Amount("total", content.Total)
        ?? Amount("totalTax", content.TotalTax)
        ?? Amount("totalDiscount", content.TotalDiscount)
        ?? (content.Total == content.Lines.Sum(static line => line.Price) ? null : "total is not that of the lines.")
        ?? (content.TotalTax <= content.Total ? null : "totalTax is more than total.");

    private static bool IsCode(string currency) => currency.Length == CurrencyLength && currency.All(char.IsAsciiLetterUpper);

    private static string? Check(OrderLine line) =>
        ValueRules.Id("productId", line.ProductId)
        ?? (line.Mode >= 0 ? null : "mode is negative.")
        ?? (line.RenewsAccessId is { } access ? ValueRules.Id("renewsAccessId", access) : null)
        ?? Amount("unitPrice", line.UnitPrice)
        ?? Amount("discount", line.Discount)
        ?? Amount("trialDiscount", line.TrialDiscount)
        ?? Amount("price", line.Price)
        ?? Amount("tax", line.Tax)
        ?? (line.Price == line.UnitPrice - line.Discount - line.TrialDiscount ? null : "price is not unitPrice less discounts.")
        ?? (line.Tax <= line.Price ? null : "tax is more than price.")
        ?? (line.TaxRate is >= 0 and <= 100 ? null : "taxRate is out of range.")
        ?? Days("duration", line.Terms.Duration)
        ?? Days("renewalPeriod", line.Terms.RenewalPeriod);

    private static string? Amount(string name, decimal amount) => amount >= 0 ? null : $"{name} is negative.";

    private static string? Days(string name, int? days) => days is null or > 0 ? null : $"{name} is not positive.";
}
