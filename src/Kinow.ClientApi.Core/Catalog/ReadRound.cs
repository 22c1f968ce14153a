namespace Kinow.ClientApi.Core.Catalog;

/// <summary>Reads that a store has gathered and not sent yet.</summary>
public abstract class ReadRound
{
    /// <summary>Sends them. Must not throw: failures go to those who wait for the reads.</summary>
    public abstract void Send();
}
