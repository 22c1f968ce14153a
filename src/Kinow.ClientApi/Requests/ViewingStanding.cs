namespace Kinow.ClientApi.Requests;

/// <summary>How an account stands to its places.</summary>
internal enum ViewingStanding
{
    /// <summary>There is one for one more viewing, or nobody knows of none.</summary>
    Free,

    /// <summary>All are taken; one more viewing stops another.</summary>
    Full,

    /// <summary>All are taken, and stay so.</summary>
    Closed,
}
