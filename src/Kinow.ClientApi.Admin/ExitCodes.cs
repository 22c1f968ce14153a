namespace Kinow.ClientApi.Admin;

/// <summary>What the program ends with.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed for a reason that nobody foresaw.</summary>
    public const int Failed = 1;

    /// <summary>The command line cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>A server cannot be reached or does not let us in.</summary>
    public const int Unavailable = 3;

    /// <summary>Refused: doing it would lose or mix up something, or what was asked about is not in order.</summary>
    public const int Refused = 4;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Stopped = 130;
}
