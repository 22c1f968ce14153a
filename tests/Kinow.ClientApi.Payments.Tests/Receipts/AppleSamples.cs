namespace Kinow.ClientApi.Payments.Tests.Receipts;

/// <summary>What Apple signs, before it is signed.</summary>
internal static class AppleSamples
{
    public const string Bundle = "com.example.app";
    public const string Account = "22222222-2222-4222-8222-222222222222";

    public static string Transaction(
        string bundle = Bundle,
        string product = "premium",
        string environment = "Production",
        long signed = 1_760_000_001_000,
        string id = "20",
        string more = "\"type\":\"Auto-Renewable Subscription\"") => $$"""
        {"transactionId":"{{id}}","originalTransactionId":"10","bundleId":"{{bundle}}","productId":"{{product}}",
        "environment":"{{environment}}","purchaseDate":1760000000000,"signedDate":{{signed}},"expiresDate":1762000000000,
        "appAccountToken":"{{Account}}","price":9990,"currency":"EUR","storefront":"FRA","transactionReason":"PURCHASE",{{more}}}
        """;

    public static string Renewal(int status = 1, string more = "\"autoRenewProductId\":\"premium\"", string original = "10") =>
        $$"""{"originalTransactionId":"{{original}}","autoRenewStatus":{{status}},"signedDate":1760000001000,{{more}}}""";

    public static string Notification(string type, string? transaction, string? renewal = null, string bundle = Bundle)
    {
        var data = transaction is null ? "" : $$"""
            ,"data":{"bundleId":"{{bundle}}","environment":"Production","signedTransactionInfo":"{{transaction}}"
            {{(renewal is null ? "" : $",\"signedRenewalInfo\":\"{renewal}\"")}}}
            """;
        return $$"""{"notificationType":"{{type}}","notificationUUID":"n-1","version":"2.0","signedDate":1760000001000{{data}}}""";
    }
}
