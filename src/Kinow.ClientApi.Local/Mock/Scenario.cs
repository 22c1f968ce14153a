namespace Kinow.ClientApi.Local.Mock;

/// <summary>What an app shall be able to live with.</summary>
internal enum Scenario
{
    /// <summary>All is well.</summary>
    None,

    /// <summary>Nothing is published yet: lists are empty, and nothing is found by its id.</summary>
    EmptyCatalogue,

    /// <summary><c>app</c> tells of maintenance, and everything else is out of reach.</summary>
    Maintenance,

    /// <summary>The build of the app is switched off.</summary>
    BlockedBuild,

    /// <summary>Access tokens are over, and so are refresh tokens.</summary>
    ExpiredSession,

    /// <summary>Whatever the customer does, payments that are begun are declined.</summary>
    PaymentDeclined,

    /// <summary>The catalogue is out of reach; accounts and settings are not.</summary>
    EngineDown,
}
