namespace Kinow.ClientApi.Demo.Words;

/// <summary>A noun with its article. Genders decide the form of an adjective.</summary>
internal sealed record Noun(string English, string French, bool FrenchFeminine, string Arabic, bool ArabicFeminine)
{
    internal static readonly Noun[] All =
    [
        new("River", "La Rivière", true, "النهر", false),
        new("Tower", "La Tour", true, "البرج", false),
        new("Garden", "Le Jardin", false, "الحديقة", true),
        new("Island", "L'Île", true, "الجزيرة", true),
        new("Letter", "La Lettre", true, "الرسالة", true),
        new("Harbour", "Le Port", false, "الميناء", false),
        new("Winter", "L'Hiver", false, "الشتاء", false),
        new("Summer", "L'Été", false, "الصيف", false),
        new("Mountain", "La Montagne", true, "الجبل", false),
        new("Lighthouse", "Le Phare", false, "المنارة", true),
        new("Stranger", "L'Inconnu", false, "الغريب", false),
        new("Neighbour", "La Voisine", true, "الجارة", true),
        new("Orchard", "Le Verger", false, "البستان", false),
        new("Mirror", "Le Miroir", false, "المرآة", true),
        new("Train", "Le Train", false, "القطار", false),
        new("Desert", "Le Désert", false, "الصحراء", true),
        new("Bridge", "Le Pont", false, "الجسر", false),
        new("Moon", "La Lune", true, "القمر", false),
        new("Shadow", "L'Ombre", true, "الظل", false),
        new("Song", "La Chanson", true, "الأغنية", true),
        new("Promise", "La Promesse", true, "الوعد", false),
        new("Kingdom", "Le Royaume", false, "المملكة", true),
        new("Forest", "La Forêt", true, "الغابة", true),
        new("Clockmaker", "L'Horloger", false, "الساعاتي", false),
        new("Journey", "Le Voyage", false, "الرحلة", true),
        new("Storm", "La Tempête", true, "العاصفة", true),
        new("House", "La Maison", true, "البيت", false),
        new("Witness", "Le Témoin", false, "الشاهد", false),
        new("Secret", "Le Secret", false, "السر", false),
        new("Night", "La Nuit", true, "الليلة", true),
    ];
}
