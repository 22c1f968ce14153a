namespace Kinow.ClientApi.Core.Live;

/// <summary>Where something that is sent at its time stands.</summary>
public enum LiveState
{
    /// <summary>It has not begun.</summary>
    Upcoming,

    /// <summary>It runs.</summary>
    Live,

    /// <summary>It is over, and cannot be watched afterwards.</summary>
    Ended,

    /// <summary>It is over, and can be watched afterwards.</summary>
    CatchUp,
}
