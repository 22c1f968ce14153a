namespace Kinow.ClientApi.Core.Apps;

/// <summary>Whether a build can be used. Of several that are told, the last one in this order holds.</summary>
public enum AppStatus
{
    /// <summary>All is well.</summary>
    Active,

    /// <summary>There is a newer build that is better.</summary>
    UpdateRecommended,

    /// <summary>Something does not work as it should.</summary>
    Degraded,

    /// <summary>The service is being worked on; come back later.</summary>
    Maintenance,

    /// <summary>This build is too old to be used.</summary>
    UpdateRequired,

    /// <summary>This build is switched off: every other operation refuses it.</summary>
    Blocked,
}
