using Kinow.ClientApi.Core.Catalog;
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
        ?? (content.TotalTax <= content.Total ? null : "totalTax is more than total.")
        ?? Amount("paidByBalance", content.PaidByBalance)
        ?? CheckPrepayment(content);

    // Credit does not buy credit, and an order has to do with one balance.
    private static string? CheckPrepayment(OrderContent content)
    {
        var payable = content.Lines.Where(static line => line.Type != ProductType.PrepaymentRecharge).Sum(static line => line.Price);
        if (content.PaidByBalance > payable) return "paidByBalance is more than the balance may pay.";
        string[] currencies = [.. content.Lines.Select(static line => line.Terms.Credit?.Currency).OfType<string>().Distinct()];
        if (currencies.Length > 1 || (content.PaidByBalance > 0 && currencies is [var other] && other != content.Currency))
            return "credits are in several currencies.";
        return content.Lines.All(static line => line.Type == ProductType.PrepaymentRecharge == (line.Terms.Credit is not null))
            ? null
            : "a line credits what it does not recharge.";
    }

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
        ?? Days("renewalPeriod", line.Terms.RenewalPeriod)
        ?? (line.Terms.Credit is { } credit ? Check(credit) : null)
        ?? line.Gift?.Check()
        ?? (line.Gift is not null && (line.Terms.RenewalPeriod ?? 0) > 0 ? "a gift renews itself." : null)
        ?? (line.Gift is not null && line.Terms.Credit is not null ? "a recharge is no gift." : null);

    private static string? Check(PrepaymentCredit credit) => (credit.Amount > 0 ? null : "credit is not positive.")
        ?? Amount("bonus", credit.Bonus)
        ?? (IsCode(credit.Currency) ? null : "the credit's currency is no code of ISO 4217.");

    private static string? Amount(string name, decimal amount) => amount >= 0 ? null : $"{name} is negative.";

    private static string? Days(string name, int? days) => days is null or > 0 ? null : $"{name} is not positive.";
}
