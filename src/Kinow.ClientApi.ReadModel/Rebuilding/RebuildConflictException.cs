namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>Somebody else has taken the rebuild over. What was done until then is kept.</summary>
public sealed class RebuildConflictException : Exception
{
    internal RebuildConflictException()
        : base("Another rebuild of the read model has been started and goes on with this one.")
    {
    }
}
