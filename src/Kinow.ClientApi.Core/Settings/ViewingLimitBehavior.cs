namespace Kinow.ClientApi.Core.Settings;

/// <summary>What becomes of a viewing that begins while its account has as many as it may.</summary>
public enum ViewingLimitBehavior
{
    /// <summary>It finds no place.</summary>
    Refuse,

    /// <summary>It takes the place of the one that began first, which stops.</summary>
    StopOldest,
}
