namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>What Apple signs.</summary>
internal interface IAppleSigned
{
    /// <summary>When it was signed, in milliseconds since 1970.</summary>
    long SignedDate { get; }
}
