namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>Whether calls pass.</summary>
internal enum CircuitState
{
    /// <summary>All pass.</summary>
    Closed,

    /// <summary>None passes.</summary>
    Open,

    /// <summary>One is under way, none else passes.</summary>
    Probing,
}
