namespace Kinow.ClientApi.Storage.Reading.Fills;

/// <summary>Reads into memory.</summary>
internal interface IFiller
{
    /// <summary>Begins to read. Each fill is answered or given up within the time that reading may take.</summary>
    /// <param name="fills">What is to be read together.</param>
    void Start(List<Fill> fills);
}
