namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>Loads into the cache.</summary>
internal interface IBatchLoader
{
    /// <summary>Starts loads in one round trip. Each ends, well or not, within the time limit of reads.</summary>
    void Start(List<Load> loads);
}
