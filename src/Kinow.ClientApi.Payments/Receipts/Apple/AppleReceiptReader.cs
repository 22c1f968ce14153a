using System.Security.Cryptography.X509Certificates;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>
/// Reads transactions that the App Store has signed (JWSTransaction of its server API). Nobody has to be asked: the certificates of the key
/// are in them.
/// </summary>
/// <param name="roots">Whom is believed: the root of Apple.</param>
/// <param name="bundleId">The app.</param>
/// <param name="acceptsTests">Whether purchases of the sandbox are accepted.</param>
public sealed class AppleReceiptReader(X509Certificate2Collection roots, string bundleId, bool acceptsTests) : IReceiptReader
{
    private const int MaxLength = 32 * 1024;
    private const decimal Thousandths = 1000m;
    private const int Introductory = 1;

    private readonly AppleSignature signature = new(roots);

    /// <inheritdoc/>
    public AppStore Store => AppStore.AppStore;

    /// <summary>Reads a transaction.</summary>
    /// <param name="jws">Three parts in base64url, separated by full stops.</param>
    public ReceiptReading Read(string jws)
    {
        var (told, problem) = signature.Read(jws, AppleJson.Default.AppleTransaction, MaxLength);
        return told is null ? ReceiptReading.Of(problem) : Accept(told);
    }

    /// <inheritdoc/>
    public ValueTask<ReceiptReading> ReadAsync(string receipt, CancellationToken cancellationToken) => new(Read(receipt));

    /// <inheritdoc/>
    public ValueTask AcknowledgeAsync(StoreReceipt receipt, CancellationToken cancellationToken) => default;

    /// <summary>Reads the transaction of a notification, and how it goes on.</summary>
    /// <param name="renewal">The signed renewal; null for what does not renew itself.</param>
    internal ReceiptReading Read(string jws, string? renewal)
    {
        var reading = Read(jws);
        if (reading.Receipt is not { } receipt || renewal is null) return reading;
        var (told, problem) = signature.Read(renewal, AppleJson.Default.AppleRenewal, MaxLength);
        if (told is null) return ReceiptReading.Of(problem);
        if (told.OriginalTransactionId != receipt.PurchaseId) return ReceiptReading.Of(ReceiptProblem.Malformed);
        return ReceiptReading.Of(receipt with
        {
            Renewal = new(told.AutoRenewStatus == 1, Instant(told.GracePeriodExpiresDate), Instant(told.SignedDate)),
        });
    }

    private ReceiptReading Accept(AppleTransaction told)
    {
        if (told.BundleId != bundleId) return ReceiptReading.Of(ReceiptProblem.OtherApp);
        var isTest = told.Environment != "Production";
        if (isTest && !acceptsTests) return ReceiptReading.Of(ReceiptProblem.OtherEnvironment);
        var isOwn = told.InAppOwnershipType != AppleTransaction.FamilyShared;

        // What is bought once for good has another transaction on each device that it is restored on.
        var isOnce = told.Type == AppleTransaction.NonConsumable;
        var purchased = Instant(isOnce ? told.OriginalPurchaseDate ?? told.PurchaseDate : told.PurchaseDate);
        return ReceiptReading.Of(new StoreReceipt
        {
            Store = AppStore.AppStore,
            TransactionId = isOnce ? told.OriginalTransactionId : told.TransactionId,
            PurchaseId = told.OriginalTransactionId,
            ProductId = told.ProductId,
            AccountId = told.AppAccountToken,
            Purchased = purchased,
            Dated = purchased,
            Expires = Instant(told.ExpiresDate),
            Revoked = Instant(told.RevocationDate),
            Told = Instant(told.SignedDate),
            IsTest = isTest,
            IsTrial = told.OfferType == Introductory,
            Price = !isOwn ? 0 : told is { Price: >= 0, Currency: not null } ? told.Price / Thousandths : null,
            Currency = told.Currency,
            Country = AppleStorefronts.Find(told.Storefront),
        });
    }

    private static DateTimeOffset Instant(long milliseconds) => Command.Moment(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

    private static DateTimeOffset? Instant(long? milliseconds) => milliseconds is { } some ? Instant(some) : null;
}
