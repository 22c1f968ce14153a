using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>Reads from a database when the test says so, and remembers what was asked for together.</summary>
internal sealed class HeldFiller(OriginReader origin) : IBatchLoader
{
    internal List<List<Load>> Rounds { get; } = [];

    public void Start(List<Load> fills) => Rounds.Add(fills);

    /// <summary>Answers what was asked for last.</summary>
    internal Task AnswerAsync(int round = -1) => origin.ReadAsync(Rounds[round < 0 ? Rounds.Count - 1 : round], CancellationToken.None);
}
