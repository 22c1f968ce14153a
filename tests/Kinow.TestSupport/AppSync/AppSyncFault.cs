namespace Kinow.TestSupport.AppSync;

/// <summary>What goes wrong with a request to publish.</summary>
public enum AppSyncFault
{
    /// <summary>429, to come again after a second.</summary>
    Throttled,

    /// <summary>503, from something in front that knows no JSON.</summary>
    Unavailable,

    /// <summary>No answer, until the caller goes.</summary>
    Hanging,

    /// <summary>It is carried out, and the connection breaks before the answer.</summary>
    Broken,

    /// <summary>200, and the event is among those that failed, by a fault of the service.</summary>
    Failed,

    /// <summary>200, and the event is among those that a handler refused.</summary>
    Refused,
}
