namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// Where a dispute stands by which somebody has their bank take a payment back. Of two reports, the later one in this enumeration holds.
/// </summary>
public enum DisputeState
{
    /// <summary>The bank has not decided. The money is held back, and nothing can be given back by the gateway.</summary>
    Open,

    /// <summary>The money stays.</summary>
    Won,

    /// <summary>The money is gone.</summary>
    Lost,
}
