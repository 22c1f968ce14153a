namespace Kinow.ClientApi.Admin.Progress;

/// <summary>Shows how far long work is.</summary>
internal interface IStages
{
    /// <summary>Begins a part of the work.</summary>
    /// <param name="title">What is worked on, such as <c>products</c>.</param>
    /// <param name="total">How many steps it has.</param>
    /// <returns>Takes the number of steps that are done. May be called from several threads.</returns>
    IProgress<long> Start(string title, long total);
}
