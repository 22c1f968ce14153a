namespace Kinow.ClientApi.Core.Commands;

/// <summary>What became of a command.</summary>
public enum CommandOutcome
{
    /// <summary>It was carried out and is committed.</summary>
    Applied,

    /// <summary>It had been carried out before; nothing was done.</summary>
    Duplicate,
}
