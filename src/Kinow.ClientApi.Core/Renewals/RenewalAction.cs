namespace Kinow.ClientApi.Core.Renewals;

/// <summary>What is to be done about the renewal of a subscription.</summary>
public enum RenewalAction
{
    /// <summary>Nothing now.</summary>
    None,

    /// <summary>Its owner is to be told of a higher price.</summary>
    Notice,

    /// <summary>The next period is to be ordered and charged.</summary>
    Charge,

    /// <summary>It has to wait for the end of another period of the same offer.</summary>
    Postpone,

    /// <summary>It is not renewed any more.</summary>
    End,
}
