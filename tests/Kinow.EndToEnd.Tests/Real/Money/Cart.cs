using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>What an answer says of a cart.</summary>
internal sealed record Cart(
    double Price,
    double FromBalance,
    string[] Processes,
    string[] BalanceProcesses,
    string[] Refused,
    string[] Vouchers,
    string[] RefusedVouchers,
    int Lines)
{
    /// <summary>What is asked of a cart.</summary>
    public const string Fields = """
        totalPrice totalTrial availableCheckoutProcesses prepayment { amount availableCheckoutProcesses }
        vouchers { code refusal } content { items { refusal product { id } } }
        """;

    /// <summary>Reads an answer.</summary>
    public static Cart Of(JsonElement cart)
    {
        var lines = cart.GetProperty("content").GetProperty("items");
        var (trial, prepayment) = (cart.GetProperty("totalTrial"), cart.GetProperty("prepayment"));
        var hasBalance = prepayment.ValueKind == JsonValueKind.Object;
        return new(
            (trial.ValueKind == JsonValueKind.Number ? trial : cart.GetProperty("totalPrice")).GetDouble(),
            hasBalance ? prepayment.GetProperty("amount").GetDouble() : 0,
            Texts(cart.GetProperty("availableCheckoutProcesses")),
            hasBalance ? Texts(prepayment.GetProperty("availableCheckoutProcesses")) : [],
            [.. lines.EnumerateArray().Where(IsRefused).Select(static line => line.GetProperty("product").GetProperty("id").GetString()!)],
            [.. cart.GetProperty("vouchers").EnumerateArray().Select(CodeOf)],
            [.. cart.GetProperty("vouchers").EnumerateArray().Where(IsRefused).Select(CodeOf)],
            lines.GetArrayLength());
    }

    private static string CodeOf(JsonElement voucher) => voucher.GetProperty("code").GetString()!;

    private static bool IsRefused(JsonElement one) => one.GetProperty("refusal").ValueKind == JsonValueKind.String;

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(static one => one.GetString()!)];
}
