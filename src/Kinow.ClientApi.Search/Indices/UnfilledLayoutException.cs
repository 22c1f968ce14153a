namespace Kinow.ClientApi.Search.Indices;

/// <summary>A layout may not go, because the one of this code is not there yet.</summary>
public sealed class UnfilledLayoutException : Exception
{
    internal UnfilledLayoutException(string alias)
        : base($"The alias {alias} is not there; reindex before an older layout goes.")
    {
    }
}
