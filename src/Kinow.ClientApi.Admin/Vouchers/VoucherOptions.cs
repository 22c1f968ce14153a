using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Admin.Vouchers;

/// <summary>The options that say what a voucher is.</summary>
internal sealed class VoucherOptions
{
    private readonly Option<bool> inactive = new("--inactive") { Description = "Good for nothing until it is made active" };
    private readonly Option<DateTimeOffset?> from = Instants.Option("--from", "First instant at which it can be used [since ever]");
    private readonly Option<DateTimeOffset?> to = Instants.Option("--to", "First instant at which it can no longer be used [never]");
    private readonly Option<long> quantity =
        Numbers.Option("--quantity", "How often each can be used in all; 0 without limit", 0, 0, int.MaxValue);

    private readonly Option<long> quantityPerUser =
        Numbers.Option("--quantity-per-user", "How often one account can use each; 0 without limit", 0, 0, int.MaxValue);

    private readonly Option<Guid?> user = new("--user") { Description = "The only account that can use it [everybody]", HelpName = "uuid" };
    private readonly Option<decimal?> minimum = Amounts.Option("--minimum", "What a cart must be worth before vouchers, tax included");
    private readonly Option<decimal?> percent = Amounts.Option("--percent", "Reduction in percent, above 0 up to 100", 100);
    private readonly Option<decimal?> amount = Amounts.Option("--amount", "Reduction as an amount, tax included");
    private readonly Option<long> priority = Numbers.Option("--priority", "Those of a lower one are applied first", 1, 0, int.MaxValue);
    private readonly Option<long[]> products =
        new("--product") { Description = "A product that it is for [all]; several times", HelpName = "id" };
    private readonly Option<string[]> names = LanguageTexts.Option("--name", "Its name, such as fr=Bienvenue; several times");

    /// <summary>Adds them to a command, with what holds of them together.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [inactive, from, to, quantity, quantityPerUser, user, minimum, percent, amount, priority, products, names];
        foreach (var option in all) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(percent) is null == result.GetResult(amount) is null)
                result.AddError("Say what it takes off: either --percent or --amount.");
        });
        command.Validators.Add(result =>
        {
            if (Parsed.TryGet(result, from, out var first) && Parsed.TryGet(result, to, out var end) && first >= end)
                result.AddError("--from is before --to.");
        });
    }

    /// <summary>The voucher, without a code.</summary>
    public Voucher Read(ParseResult parsed) => new()
    {
        Id = 0,
        Code = "",
        Active = !parsed.GetValue(inactive),
        DateFrom = parsed.GetValue(from),
        DateTo = parsed.GetValue(to),
        Quantity = LimitOf(parsed.GetValue(quantity)),
        QuantityPerUser = LimitOf(parsed.GetValue(quantityPerUser)),
        UserId = parsed.GetValue(user),
        MinimumAmount = parsed.GetValue(minimum) ?? 0,
        ReductionPercent = parsed.GetValue(percent),
        ReductionAmount = parsed.GetValue(amount),
        Priority = (int)parsed.GetValue(priority),
        ProductIds = [.. (parsed.GetValue(products) ?? []).Distinct().Order()],
    };

    /// <summary>Its names by the codes of their languages.</summary>
    public ImmutableSortedDictionary<string, string> ReadNames(ParseResult parsed) => LanguageTexts.Read(parsed, names)
        .ToImmutableSortedDictionary(static name => name.Language.ToString(), static name => name.Value, StringComparer.Ordinal);

    /// <summary>What was said, for the book of what operators do.</summary>
    public IEnumerable<(string Name, string? Value)> Arguments(ParseResult parsed)
    {
        var voucher = Read(parsed);
        yield return ("active", voucher.Active ? null : "false");
        yield return ("from", voucher.DateFrom?.ToString("O", CultureInfo.InvariantCulture));
        yield return ("to", voucher.DateTo?.ToString("O", CultureInfo.InvariantCulture));
        yield return ("quantity", Text(voucher.Quantity));
        yield return ("quantityPerUser", Text(voucher.QuantityPerUser));
        yield return ("user", voucher.UserId?.ToString("D"));
        yield return ("minimum", Text(voucher.MinimumAmount));
        yield return ("percent", Text(voucher.ReductionPercent));
        yield return ("amount", Text(voucher.ReductionAmount));
        yield return ("priority", Text(voucher.Priority));
        yield return ("products", voucher.ProductIds.IsEmpty ? null : string.Join(' ', voucher.ProductIds.Select(static id => Text(id))));
    }

    private static int? LimitOf(long number) => number == 0 ? null : (int)number;

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
